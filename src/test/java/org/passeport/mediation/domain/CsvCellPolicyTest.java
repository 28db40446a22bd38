package org.passeport.mediation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellPolicyTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void what_a_spreadsheet_would_run_becomes_text(String cell) {
        assertThat(CsvCellPolicy.neutral(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Amina Diallo", "a=b", "Terminé le 25 novembre 2026"})
    void an_ordinary_text_stays_as_it_is(String cell) {
        assertThat(CsvCellPolicy.neutral(cell)).isEqualTo(cell);
    }

    @Property
    void no_cell_ever_starts_like_a_formula_and_none_loses_a_sign(@ForAll String cell) {
        String neutral = CsvCellPolicy.neutral(cell);
        assertThat(neutral)
                .doesNotStartWith("=")
                .doesNotStartWith("+")
                .doesNotStartWith("-")
                .doesNotStartWith("@");
        assertThat(neutral).endsWith(cell);
    }
}
