package org.passeport.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityTagFilterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "W/\"a\"        | true",
                "\"a\"          | true",
                "\"b\", W/\"a\" | true",
                "*              | true",
                "W/\"b\"        | false",
                "               | false"
            })
    void weak_comparison_ignores_the_mark(String sent, boolean held) {
        assertThat(EntityTagFilter.isHeld("W/\"a\"", sent)).isEqualTo(held);
    }
}
