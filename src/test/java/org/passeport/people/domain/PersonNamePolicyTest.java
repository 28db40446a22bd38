package org.passeport.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamePolicyTest {

    @ParameterizedTest
    @ValueSource(strings = {"Léa", "O’Brien", "Nguyễn Thị", "李", "D'Angelo-Cœur", "=HYPERLINK(1)", "<b>"})
    void a_person_may_be_called_anything(String name) {
        assertThat(PersonNamePolicy.fault("le prénom", name)).isEmpty();
    }

    @Test
    void needless_spaces_go() {
        assertThat(PersonNamePolicy.tidy("  Anne \t Marie\n")).isEqualTo("Anne Marie");
        assertThat(PersonNamePolicy.tidy(null)).isEmpty();
    }

    @Test
    void eighty_signs_fit_and_one_more_does_not() {
        assertThat(PersonNamePolicy.fault("le nom", "x".repeat(80))).isEmpty();
        assertThat(PersonNamePolicy.fault("le nom", "x".repeat(81))).hasValue("Écrivez le nom (80 signes au plus).");
        assertThat(PersonNamePolicy.fault("le nom", "")).isPresent();
    }

    @Test
    void signs_that_steer_a_machine_are_no_name() {
        assertThat(PersonNamePolicy.fault("le nom", "a\0b")).isPresent();
        assertThat(PersonNamePolicy.fault("le nom", "a\u001bb")).isPresent();
    }
}
