package org.passeport.mediation.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.passeport.mediation.GroupKey;

/** A group's key in the address of a page. What is no key stands for no group: the page says so. */
@FacesConverter(forClass = GroupKey.class)
public class GroupKeyConverter implements Converter<GroupKey> {

    @Override
    public GroupKey getAsObject(FacesContext faces, UIComponent component, String text) {
        try {
            return text == null || text.isBlank() ? null : GroupKey.parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, GroupKey key) {
        return key == null ? "" : key.toString();
    }
}
