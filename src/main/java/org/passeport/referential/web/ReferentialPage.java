package org.passeport.referential.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.passeport.platform.NotFound;
import org.passeport.referential.Referential;
import org.passeport.referential.Referentials;

/** Shows one referential, with its source and licence. */
@Named
@RequestScoped
public class ReferentialPage {

    @Inject
    Referentials referentials;

    private String id = Referentials.PIVOT;

    public Referential getReferential() {
        return referentials.find(id).orElseThrow(() -> new NotFound("Ce référentiel n’existe pas."));
    }

    public List<Referential> getAll() {
        return referentials.all();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? Referentials.PIVOT : id;
    }
}
