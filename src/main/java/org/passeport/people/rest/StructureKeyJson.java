package org.passeport.people.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.json.bind.adapter.JsonbAdapter;
import org.passeport.people.StructureKey;

/** A structure's key as its text. */
@Dependent
public class StructureKeyJson implements JsonbAdapter<StructureKey, String> {

    @Override
    public String adaptToJson(StructureKey key) {
        return key.toString();
    }

    @Override
    public StructureKey adaptFromJson(String text) {
        return StructureKey.parse(text);
    }
}
