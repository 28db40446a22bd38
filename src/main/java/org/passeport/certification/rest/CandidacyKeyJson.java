package org.passeport.certification.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.json.bind.adapter.JsonbAdapter;
import org.passeport.certification.CandidacyKey;

/** A candidacy's key as its text. */
@Dependent
public class CandidacyKeyJson implements JsonbAdapter<CandidacyKey, String> {

    @Override
    public String adaptToJson(CandidacyKey key) {
        return key.toString();
    }

    @Override
    public CandidacyKey adaptFromJson(String text) {
        return CandidacyKey.parse(text);
    }
}
