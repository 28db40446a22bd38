package org.passeport.people.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.passeport.people.PersonKey;

/** A person's key in the address of a page. What is no key stands for nobody: the page says so. */
@FacesConverter(forClass = PersonKey.class)
public class PersonKeyConverter implements Converter<PersonKey> {

    @Override
    public PersonKey getAsObject(FacesContext faces, UIComponent component, String text) {
        try {
            return text == null || text.isBlank() ? null : PersonKey.parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, PersonKey key) {
        return key == null ? "" : key.toString();
    }
}
