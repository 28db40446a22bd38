package org.passeport.mediation;

import static org.passeport.mediation.AssignmentDetails.Kind.COURSE;
import static org.passeport.mediation.AssignmentDetails.Kind.MODULE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.passeport.content.Catalogue;
import org.passeport.content.FrenchTypography;

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
                    .forEach(module -> offered.put(
                            mark(MODULE, module.ref().id()),
                            new Title(FrenchTypography.of(module.title()), FrenchTypography.of(module.goal()))));
        }
        if (kinds.contains(COURSE)) {
            catalogue
                    .offeredCourses()
                    .forEach(course -> offered.put(
                            mark(COURSE, course.id()),
                            new Title(FrenchTypography.of(course.title()), FrenchTypography.of(course.title()))));
        }
        return offered;
    }
}
