package org.passeport.learning.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people say them, by the clock on the wall of mainland France. */
final class FrenchDates {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("d MMMM 'à' H 'h' mm", Locale.FRENCH);

    private FrenchDates() {}

    /** 12 mars 2026. */
    static String day(Instant at) {
        return DAY.format(at.atZone(ZONE));
    }

    /** 12 mars à 14 h 05. */
    static String hour(Instant at) {
        return HOUR.format(at.atZone(ZONE));
    }
}
