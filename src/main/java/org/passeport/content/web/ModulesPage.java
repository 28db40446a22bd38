package org.passeport.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.passeport.content.Catalogue;
import org.passeport.content.ContentKind;
import org.passeport.content.Fault;
import org.passeport.content.FrenchTypography;
import org.passeport.content.InstalledContent;
import org.passeport.content.ModuleRef;

/** The catalogue as authors and administrators keep it: every version, and the door for archives. */
@Named
@RequestScoped
public class ModulesPage {

    /** Request attribute in which the upload hands over what is wrong with an archive. */
    static final String FAULTS = "content.faults";

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH).withZone(ZoneId.of("Europe/Paris"));

    @Inject
    Catalogue catalogue;

    @Inject
    HttpServletRequest request;

    private List<Row> rows;

    /** One line of the table; {@code withdrawn} is empty while the version is offered. */
    public record Row(
            String id, String version, String title, String goal, boolean course, String installed, String withdrawn) {

        static Row of(InstalledContent content) {
            return new Row(
                    content.id(),
                    content.version().toString(),
                    FrenchTypography.of(content.title()),
                    FrenchTypography.of(content.goal()),
                    content.kind() == ContentKind.COURSE,
                    day(content.installedAt()),
                    content.withdrawn().map(Row::day).orElse(""));
        }

        private static String day(Instant instant) {
            return DATE.format(instant);
        }
    }

    public List<Row> getRows() {
        if (rows == null) {
            rows = catalogue.versions().stream().map(Row::of).toList();
        }
        return rows;
    }

    /** What is wrong with the archive that was just sent; empty when nothing was sent or all is well. */
    @SuppressWarnings("unchecked")
    public List<Fault> getFaults() {
        return request.getAttribute(FAULTS) instanceof List<?> faults ? (List<Fault>) faults : List.of();
    }

    /** Id of the module that is being written on this server; null when there is none. */
    public String getDraft() {
        return catalogue.draft().map(ModuleRef::id).orElse(null);
    }
}
