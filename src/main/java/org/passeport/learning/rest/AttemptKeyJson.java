package org.passeport.learning.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.json.bind.adapter.JsonbAdapter;
import org.passeport.learning.AttemptKey;

/** An attempt's key as its text. */
@Dependent
public class AttemptKeyJson implements JsonbAdapter<AttemptKey, String> {

    @Override
    public String adaptToJson(AttemptKey key) {
        return key.toString();
    }

    @Override
    public AttemptKey adaptFromJson(String text) {
        return AttemptKey.parse(text);
    }
}
