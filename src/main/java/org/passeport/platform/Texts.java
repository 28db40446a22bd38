package org.passeport.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * Texts of the interface. The first word of a key is the feature whose bundle holds it: {@code mediation.board.title} is in
 * {@code org/passeport/mediation/messages_fr.properties} under that same key. Pages write {@code #{msg['…']}}. A key that
 * does not exist is a fault of ours and fails loudly.
 */
@ApplicationScoped
@Named("msg")
public class Texts extends AbstractMap<String, String> {

    @Override
    public String get(Object key) {
        String name = key.toString();
        String feature = name.substring(0, name.indexOf('.'));
        return ResourceBundle.getBundle("org.passeport." + feature + ".messages", Locale.FRENCH)
                .getString(name);
    }

    /** The text with {@code {0}}, {@code {1}} … replaced ({@link MessageFormat}: apostrophes are doubled in the bundle). */
    public String get(String key, Object... values) {
        return new MessageFormat(get(key), Locale.FRENCH).format(values);
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
