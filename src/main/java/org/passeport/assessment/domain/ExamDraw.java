package org.passeport.assessment.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passeport.assessment.ExamItem;
import org.passeport.content.Item;
import org.passeport.content.MicroModule;
import org.passeport.content.ModuleRef;
import org.passeport.platform.Conflict;
import org.passeport.referential.Domain;
import org.passeport.referential.Referential;

/** Which items an exam asks: no module gives a second one in a domain before each has given its first. */
public final class ExamDraw {

    /** By id, each once, in its newest version: two versions of a module hold the same items. */
    private final Collection<MicroModule> modules;

    private final Referential referential;
    private final long seed;

    public ExamDraw(List<MicroModule> modules, Referential referential, long seed) {
        this.modules = modules.stream()
                .collect(Collectors.toMap(
                        module -> module.ref().id(),
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(MicroModule::ref)),
                        TreeMap::new))
                .values();
        this.referential = referential;
        this.seed = seed;
    }

    public List<ExamItem> draw(int itemsPerDomain) {
        return referential.domains().stream()
                .flatMap(domain -> draw(domain, itemsPerDomain).stream())
                .toList();
    }

    private List<ExamItem> draw(Domain domain, int wanted) {
        List<ExamItem> candidates = rounds(domain);
        if (candidates.size() < wanted) {
            throw new Conflict(
                    "Le domaine «\u00A0" + domain.title() + "\u00A0» n’a pas assez de questions d’examen\u00A0: "
                            + candidates.size() + " sur " + wanted + ".");
        }
        return candidates.subList(0, wanted);
    }

    /** Every exam item of the domain: one of each module, then a second of those that have two, and so on. */
    private List<ExamItem> rounds(Domain domain) {
        List<List<ExamItem>> perModule = new SeededShuffle(seed, domain.code())
                .of(modules.stream().map(module -> shuffled(domain, module)).toList());
        List<ExamItem> rounds = new ArrayList<>();
        int most = perModule.stream().mapToInt(List::size).max().orElse(0);
        for (int round = 0; round < most; round++) {
            for (List<ExamItem> items : perModule) {
                items.stream().skip(round).limit(1).forEach(rounds::add);
            }
        }
        return rounds;
    }

    private List<ExamItem> shuffled(Domain domain, MicroModule module) {
        ModuleRef ref = module.ref();
        return new SeededShuffle(seed, domain.code() + " " + ref)
                .of(examItems(module)
                        .filter(item -> referential
                                .domainOf(item.competence())
                                .filter(domain::equals)
                                .isPresent())
                        .map(item -> new ExamItem(ref, item.id(), domain.code()))
                        .toList());
    }

    private static Stream<Item> examItems(MicroModule module) {
        return module.quizzes().flatMap(quiz -> quiz.examItems().stream());
    }
}
