package org.passeport.assessment.domain;

import java.util.ArrayList;
import java.util.List;
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

    private final List<MicroModule> modules;
    private final Referential referential;
    private final long seed;

    public ExamDraw(List<MicroModule> modules, Referential referential, long seed) {
        this.modules = modules;
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
            throw new Conflict("Le domaine «\u00A0" + domain.title() + "\u00A0» a " + candidates.size()
                    + " question(s) d’examen\u202F; il en faut " + wanted + ".");
        }
        return candidates.subList(0, wanted);
    }

    /** Every exam item of the domain: one of each module, then a second of those that have two, and so on. */
    private List<ExamItem> rounds(Domain domain) {
        List<List<ExamItem>> perModule = new SeededShuffle(seed, domain.code())
                .of(modules.stream()
                        .sorted((one, other) -> one.ref().compareTo(other.ref()))
                        .map(module -> shuffled(domain, module))
                        .toList());
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
