package org.passeport.content.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.json.bind.adapter.JsonbAdapter;
import org.passeport.content.ModuleRef;

/** A module's version as {@code id@version}. */
@Dependent
public class ModuleRefJson implements JsonbAdapter<ModuleRef, String> {

    @Override
    public String adaptToJson(ModuleRef module) {
        return module.toString();
    }

    @Override
    public ModuleRef adaptFromJson(String text) {
        return ModuleRef.parse(text);
    }
}
