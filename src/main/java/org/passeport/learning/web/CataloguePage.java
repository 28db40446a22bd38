package org.passeport.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.passeport.content.Catalogue;
import org.passeport.content.MicroModule;
import org.passeport.learning.AttemptOutline;
import org.passeport.learning.Attempts;
import org.passeport.platform.Texts;
import org.passeport.referential.CompetenceRef;
import org.passeport.referential.Domain;
import org.passeport.referential.Referentials;

/** Every module that can be begun, by what one comes for. */
@Named
@RequestScoped
public class CataloguePage {

    private static final String PLAIN = "passeport-numerique";

    /** Highest level of the modules that come before any area. */
    private static final int FIRST_STEPS = 1;

    private static final Map<String, String> ICONS =
            Map.of("1", "search", "2", "message", "3", "edit", "4", "lock", "5", "help");

    @Inject
    Catalogue catalogue;

    @Inject
    Attempts attempts;

    @Inject
    Referentials referentials;

    @Inject
    Texts texts;

    private List<Area> areas;

    /** Modules of one area. */
    public record Area(String code, String title, String icon, List<ModuleCard> modules) {}

    public List<Area> getAreas() {
        if (areas == null) {
            areas = areas(catalogue.offeredModules(), attempts.mine());
        }
        return areas;
    }

    private List<Area> areas(List<MicroModule> modules, List<AttemptOutline> mine) {
        Set<String> done = ids(mine, AttemptOutline::completed);
        Set<String> running = ids(mine, attempt -> attempt.finishedAt().isEmpty());
        Map<String, List<ModuleCard>> byArea = new LinkedHashMap<>();
        byArea.put("", new ArrayList<>());
        plainAreas().forEach(domain -> byArea.put(domain.code(), new ArrayList<>()));
        PrerequisiteOrder.of(modules)
                .forEach(module -> byArea.computeIfAbsent(code(module), code -> new ArrayList<>())
                        .add(ModuleCard.of(module, done, running)));
        return byArea.entrySet().stream()
                .filter(area -> !area.getValue().isEmpty())
                .map(area -> new Area(
                        area.getKey().isEmpty() ? "0" : area.getKey(),
                        title(area.getKey()),
                        ICONS.getOrDefault(area.getKey(), "play"),
                        area.getValue()))
                .toList();
    }

    static Set<String> ids(List<AttemptOutline> attempts, Predicate<AttemptOutline> which) {
        return attempts.stream()
                .filter(which)
                .flatMap(attempt -> attempt.module().stream())
                .map(module -> module.id())
                .collect(Collectors.toSet());
    }

    /** Code of the area of a module's first competence; empty for the first steps, which come before any area. */
    private String code(MicroModule module) {
        CompetenceRef first = module.competences().getFirst().ref();
        return module.level() <= FIRST_STEPS
                ? ""
                : referentials
                        .find(PLAIN)
                        .orElseThrow()
                        .domainOf(first)
                        .map(Domain::code)
                        .orElse(first.code().substring(0, 1));
    }

    private String title(String code) {
        return code.isEmpty()
                ? texts.get("learning.catalogue.first-steps")
                : plainAreas().stream()
                        .filter(domain -> domain.code().equals(code))
                        .map(Domain::title)
                        .findFirst()
                        .orElse(code);
    }

    private List<Domain> plainAreas() {
        return referentials.find(PLAIN).orElseThrow().domains();
    }

    public long getDoneCount() {
        return getAreas().stream()
                .flatMap(area -> area.modules().stream())
                .filter(module -> "done".equals(module.state()))
                .count();
    }

    public long getCount() {
        return getAreas().stream().mapToLong(area -> area.modules().size()).sum();
    }
}
