package org.passeport.referential;

import java.util.List;

/** An area of a referential, with its competences in order. */
public record Domain(String code, String title, List<Competence> competences) {

    public Domain {
        competences = List.copyOf(competences);
    }
}
