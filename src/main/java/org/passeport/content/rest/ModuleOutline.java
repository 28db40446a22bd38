package org.passeport.content.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.passeport.content.Activity;
import org.passeport.content.Lesson;
import org.passeport.content.MicroModule;
import org.passeport.content.ModuleCompetence;
import org.passeport.content.ObservedTask;
import org.passeport.content.Quiz;
import org.passeport.content.Reflection;

/**
 * What a module is about, without its questions: keys never leave the server.
 *
 * @param minutes how long it takes
 * @param level   0 to 8, DigComp's scale
 * @param french  reading level needed: A1, A2 …
 * @param funder  absent when there is none
 */
public record ModuleOutline(
        String id,
        String version,
        String title,
        String goal,
        String language,
        long minutes,
        int level,
        String french,
        List<CompetenceOutline> competences,
        List<String> prerequisites,
        List<ActivityOutline> activities,
        String licence,
        List<String> authors,
        String funder,
        LocalDate reviewBy) {

    static ModuleOutline of(MicroModule module) {
        return new ModuleOutline(
                module.ref().id(),
                module.ref().version().toString(),
                module.title(),
                module.goal(),
                module.language(),
                module.duration().toMinutes(),
                module.level(),
                module.french(),
                module.competences().stream().map(CompetenceOutline::of).toList(),
                module.prerequisites(),
                module.activities().stream().map(ActivityOutline::of).toList(),
                module.licence(),
                module.authors(),
                module.funder().orElse(null),
                module.reviewBy());
    }

    /** A competence that the module works on, {@code handling} or {@code understanding}. */
    public record CompetenceOutline(String ref, int level, String kind) {

        static CompetenceOutline of(ModuleCompetence competence) {
            return new CompetenceOutline(
                    competence.ref().toString(),
                    competence.level(),
                    competence.kind().name().toLowerCase(Locale.ROOT));
        }
    }

    /** A step of the module. */
    public record ActivityOutline(String id, String title, String kind) {

        static ActivityOutline of(Activity activity) {
            String kind =
                    switch (activity) {
                        case Lesson lesson -> "lesson";
                        case Quiz quiz -> "quiz";
                        case ObservedTask observed -> "observed";
                        case Reflection reflection -> "reflection";
                    };
            return new ActivityOutline(activity.id(), activity.title(), kind);
        }
    }
}
