package org.passeport.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberNotationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0               | 0
            007             | 7
            12              | 12
            ' 12 '          | 12
            +12             | 12
            -12             | -12
            − 12            | -12
            –0,5            | -0.5
            1250.5          | 1250.5
            1250,5          | 1250.5
            1 250,5         | 1250.5
            1\u00A0250,5    | 1250.5
            1\u202F250,5    | 1250.5
            1\u2009250.5    | 1250.5
            1,250.5         | 1250.5
            1.250,5         | 1250.5
            1'250.5         | 1250.5
            1’250,5         | 1250.5
            1,250           | 1.25
            1.250           | 1.25
            1,250,000       | 1250000
            1.250.000       | 1250000
            1 250 000       | 1250000
            1 250 000,75    | 1250000.75
            1,250,000.75    | 1250000.75
            1.250.000,75    | 1250000.75
            ,5              | 0.5
            .5              | 0.5
            5,              | 5
            5.              | 5
            10 Mo           | 10
            10Mo            | 10
            10\u00A0mo      | 10
            1 250,5 Mo      | 1250.5
            ١٢              | 12
            １２            | 12
            """)
    void a_number_is_read_in_french_and_in_english(String typed, double value) {
        assertThat(NumberNotation.read(typed, Optional.of("Mo"))).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "deux",
                "Mo",
                "10 Go",
                "2 ou 3",
                "2-3",
                "12 50",
                "1 2500",
                "1,25,5",
                "1.5.2024",
                "1,250.500.1",
                "--1",
                "+",
                ".",
                ",",
                "1e3",
                "0x10",
                "NaN",
                "Infinity",
                "1/2",
                "½",
                "10²",
                "1 + 1",
                "12d",
                "12f",
                "1 250'000"
            })
    void what_is_not_one_number_is_not_read(String typed) {
        assertThat(NumberNotation.read(typed, Optional.of("Mo"))).isEmpty();
    }

    @Test
    void a_unit_that_the_item_does_not_have_is_not_read() {
        assertThat(NumberNotation.read("10 Mo", Optional.empty())).isEmpty();
        assertThat(NumberNotation.read("10 %", Optional.of("%"))).contains(10.0);
    }

    @Test
    void both_bounds_are_right_whatever_binary_fractions_lose() {
        assertThat(NumberNotation.isWithin(0.8, 0.7 - 0.1, 0.7 + 0.1)).isTrue();
        assertThat(NumberNotation.isWithin(0.6, 0.7 - 0.1, 0.7 + 0.1)).isTrue();
        assertThat(NumberNotation.isWithin(0.800001, 0.7 - 0.1, 0.7 + 0.1)).isFalse();
        assertThat(NumberNotation.isWithin(9_999_999_998.0, 9_999_999_999.0, 9_999_999_999.0))
                .isFalse();
    }

    @Test
    void a_number_beyond_every_other_is_too_great_and_no_fault() {
        double read = NumberNotation.read("9".repeat(2_000), Optional.empty()).orElseThrow();

        assertThat(NumberNotation.isWithin(read, 0, 1e9)).isFalse();
    }
}
