package org.passeport.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Dates as people here say them. Pages write {@code #{dates.day(…)}}; nothing is shown for null. */
@Named
@ApplicationScoped
public class Dates {

    /** Where the people are: every page is read in France. */
    private static final ZoneId HERE = ZoneId.of("Europe/Paris");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'à' H\u00A0'h'\u00A0mm", Locale.FRENCH);

    /** The day that people here live in at that moment. */
    public LocalDate localDay(Instant at) {
        return LocalDate.ofInstant(at, HERE);
    }

    /**
     * 25 novembre 2026.
     *
     * @param day a date or an instant: one method, because a page may hold null and expressions do not choose among several
     */
    public String day(TemporalAccessor day) {
        if (day == null) {
            return "";
        }
        return DAY.format(day instanceof Instant at ? at.atZone(HERE) : day);
    }

    /** 25 novembre 2026 à 9 h 05. */
    public String moment(Instant at) {
        return at == null ? "" : MOMENT.format(at.atZone(HERE));
    }
}
