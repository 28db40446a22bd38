package org.passeport.people.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.json.bind.adapter.JsonbAdapter;
import org.passeport.people.PersonKey;

/** A person's key as its text. */
@Dependent
public class PersonKeyJson implements JsonbAdapter<PersonKey, String> {

    @Override
    public String adaptToJson(PersonKey key) {
        return key.toString();
    }

    @Override
    public PersonKey adaptFromJson(String text) {
        return PersonKey.parse(text);
    }
}
