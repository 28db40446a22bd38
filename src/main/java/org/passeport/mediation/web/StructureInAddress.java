package org.passeport.mediation.web;

import org.passeport.people.StructureKey;
import org.passeport.platform.NotFound;

/** A structure's key as a page's address carries it. */
final class StructureInAddress {

    private StructureInAddress() {}

    /** @throws NotFound when the address names none */
    static StructureKey required(String text) {
        try {
            if (text != null) {
                return StructureKey.parse(text);
            }
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
        throw unknown();
    }

    private static NotFound unknown() {
        return new NotFound("Cette page demande un groupe ou une structure.");
    }
}
