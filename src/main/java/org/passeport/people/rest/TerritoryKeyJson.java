package org.passeport.people.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.json.bind.adapter.JsonbAdapter;
import org.passeport.people.TerritoryKey;

/** A territory's key as its text. */
@Dependent
public class TerritoryKeyJson implements JsonbAdapter<TerritoryKey, String> {

    @Override
    public String adaptToJson(TerritoryKey key) {
        return key.toString();
    }

    @Override
    public TerritoryKey adaptFromJson(String text) {
        return TerritoryKey.parse(text);
    }
}
