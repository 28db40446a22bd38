package org.passeport.content.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.json.bind.adapter.JsonbAdapter;
import org.passeport.content.Version;

/** A version as its text. */
@Dependent
public class VersionJson implements JsonbAdapter<Version, String> {

    @Override
    public String adaptToJson(Version version) {
        return version.toString();
    }

    @Override
    public Version adaptFromJson(String text) {
        return Version.parse(text);
    }
}
