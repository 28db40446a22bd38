package org.passeport.referential;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Door of referentials: public knowledge, read once, no transaction. */
@ApplicationScoped
public class Referentials {

    /** The pivot: every module says which of its competences it works on. */
    public static final String PIVOT = "digcomp-3.0";

    private final List<Referential> all = ReferentialFiles.read();

    public List<Referential> all() {
        return all;
    }

    public Optional<Referential> find(String id) {
        return all.stream().filter(referential -> referential.id().equals(id)).findFirst();
    }

    public Referential pivot() {
        return find(PIVOT).orElseThrow();
    }

    public Optional<Competence> find(CompetenceRef ref) {
        return find(ref.referential()).flatMap(referential -> referential.find(ref));
    }

    public boolean known(CompetenceRef ref) {
        return find(ref).isPresent();
    }
}
