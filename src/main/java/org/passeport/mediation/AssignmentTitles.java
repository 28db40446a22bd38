package org.passeport.mediation;

import static org.passeport.mediation.AssignmentDetails.Kind.COURSE;
import static org.passeport.mediation.AssignmentDetails.Kind.MODULE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.passeport.content.Catalogue;

/** What may be given, and what the catalogue calls it now. */
@ApplicationScoped
class AssignmentTitles {

    @Inject
    Catalogue catalogue;

    /** @param goal the life goal of a module, the title for a course */
    record Title(String title, String goal) {}

    static String mark(AssignmentDetails.Kind kind, String contentId) {
        return kind + " " + contentId;
    }

    /** What is offered now, by its mark; a statement for each kind. */
    Map<String, Title> offered(Set<AssignmentDetails.Kind> kinds) {
        Map<String, Title> offered = new HashMap<>();
        if (kinds.contains(MODULE)) {
            catalogue
                    .offeredModules()
                    .forEach(module ->
                            offered.put(mark(MODULE, module.ref().id()), new Title(module.title(), module.goal())));
        }
        if (kinds.contains(COURSE)) {
            catalogue
                    .offeredCourses()
                    .forEach(course ->
                            offered.put(mark(COURSE, course.id()), new Title(course.title(), course.title())));
        }
        return offered;
    }
}
