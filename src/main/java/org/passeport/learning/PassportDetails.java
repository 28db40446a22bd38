package org.passeport.learning;

import java.util.List;
import org.passeport.people.PersonName;
import org.passeport.referential.Domain;
import org.passeport.referential.Referential;

/** A person's passport, read through one referential. */
public record PassportDetails(PersonName person, Referential referential, List<Area> areas) {

    public PassportDetails {
        areas = List.copyOf(areas);
    }

    /** One area with every competence of it, shown or to come, in the referential's order. */
    public record Area(Domain domain, List<CompetenceStanding> competences) {
        public Area {
            competences = List.copyOf(competences);
        }
    }

    public long count(CompetenceState state) {
        return areas.stream()
                .flatMap(area -> area.competences().stream())
                .filter(standing -> standing.state() == state)
                .count();
    }
}
