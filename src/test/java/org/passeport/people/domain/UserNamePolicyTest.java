package org.passeport.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserNamePolicyTest {

    @ParameterizedTest
    @CsvSource({
        "Léa, Martin, lea.martin",
        "Anne Marie, D'Angelo, anne-marie.d-angelo",
        "Œdipe, Lefèvre-Cœur, oedipe.lefevre-coeur",
        "Ioan, Ştefănescu, ioan.stefanescu",
        "-, 李, apprenant",
        "李, Martin, martin"
    })
    void a_user_name_can_be_typed_on_any_keyboard(String given, String family, String expected) {
        assertThat(UserNamePolicy.base(given, family)).isEqualTo(expected);
    }

    @Test
    void two_people_of_the_same_name_get_two_user_names() {
        assertThat(UserNamePolicy.free("lea.martin", Set.of())).isEqualTo("lea.martin");
        assertThat(UserNamePolicy.free("lea.martin", Set.of("lea.martin", "lea.martin2", "lea.martinez")))
                .isEqualTo("lea.martin3");
    }

    @Test
    void a_very_long_name_is_cut() {
        assertThat(UserNamePolicy.base("a".repeat(100), "b")).hasSize(60);
    }
}
