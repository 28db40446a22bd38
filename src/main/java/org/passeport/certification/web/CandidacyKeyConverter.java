package org.passeport.certification.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.passeport.certification.CandidacyKey;

/** A candidacy's key in the address of a page. What is no key stands for nobody: the page says so. */
@FacesConverter(forClass = CandidacyKey.class)
public class CandidacyKeyConverter implements Converter<CandidacyKey> {

    @Override
    public CandidacyKey getAsObject(FacesContext faces, UIComponent component, String text) {
        try {
            return text == null || text.isBlank() ? null : CandidacyKey.parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, CandidacyKey key) {
        return key == null ? "" : key.toString();
    }
}
