package org.passeport.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.passeport.people.StructureDetails;
import org.passeport.people.StructureKind;
import org.passeport.people.Structures;
import org.passeport.people.TerritoryDetails;

/** The administrator's list of structures and territories. */
@Named
@RequestScoped
public class StructuresPage {

    @Inject
    Structures structures;

    private List<StructureDetails> all;

    private List<TerritoryDetails> territories;

    public List<StructureDetails> getAll() {
        if (all == null) {
            all = structures.all();
        }
        return all;
    }

    public List<TerritoryDetails> getTerritories() {
        if (territories == null) {
            territories = structures.territories();
        }
        return territories;
    }

    public StructureKind[] getKinds() {
        return StructureKind.values();
    }
}
