package org.passeport.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.annotation.Annotation;
import org.junit.jupiter.api.Test;
import org.passeport.people.PersonKey;
import org.passeport.people.PersonName;
import org.passeport.platform.NotFound;

class KeyConvertersTest {

    private final KeyConverters converters = new KeyConverters();

    @Test
    void a_key_is_read_from_its_text() {
        var converter = converters.getConverter(PersonKey.class, PersonKey.class, new Annotation[0]);
        String text = "01890a5d-ac96-774b-bcce-b302099a8057";
        assertThat(converter.fromString(text)).isEqualTo(PersonKey.parse(text));
        assertThat(converter.toString(PersonKey.parse(text))).isEqualTo(text);
        assertThat(converter.fromString("")).isNull();
        assertThatThrownBy(() -> converter.fromString("nobody")).isInstanceOf(NotFound.class);
    }

    @Test
    void what_cannot_be_read_is_left_to_others() {
        assertThat(converters.getConverter(PersonName.class, PersonName.class, new Annotation[0]))
                .isNull();
        assertThat(converters.getConverter(String.class, String.class, new Annotation[0]))
                .isNull();
    }
}
