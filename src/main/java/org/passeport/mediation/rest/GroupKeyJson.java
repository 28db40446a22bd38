package org.passeport.mediation.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.json.bind.adapter.JsonbAdapter;
import org.passeport.mediation.GroupKey;

/** A group's key as its text. */
@Dependent
public class GroupKeyJson implements JsonbAdapter<GroupKey, String> {

    @Override
    public String adaptToJson(GroupKey key) {
        return key.toString();
    }

    @Override
    public GroupKey adaptFromJson(String text) {
        return GroupKey.parse(text);
    }
}
