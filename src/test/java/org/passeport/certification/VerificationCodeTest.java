package org.passeport.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTest {

    private static final String TEXT = "0123456789ABCDEFGHJKMNPQRS";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123456789abcdefghjkmnpqrs",
                "0123 4567 89AB CDEF GHJK MNPQ RS",
                "O123-4567-89AB-CDEF-GHJK-MNPQ-RS",
                " oI23456789ABCDEFGHJKMNPQRS ",
                "0L23\u202F456789ABCDEFGHJK\u00A0MNPQRS"
            })
    void a_code_is_read_however_it_was_typed(String typed) {
        assertThat(new VerificationCode(typed)).isEqualTo(new VerificationCode(TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123", TEXT + "0", "0123456789ABCDEFGHJKMNPQR!", "0123456789ABCDEFGHJKMNPQRU"})
    void what_cannot_be_a_code_is_refused(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> new VerificationCode(typed));
    }

    @Test
    void codes_are_drawn_from_at_least_128_bits_and_read_back_as_they_are_shown() {
        SecureRandom random = new SecureRandom();
        Set<VerificationCode> drawn = Stream.generate(() -> VerificationCode.random(random))
                .limit(1_000)
                .collect(Collectors.toSet());

        assertThat(drawn).hasSize(1_000);
        assertThat(26 * Math.log(32) / Math.log(2)).isGreaterThanOrEqualTo(128);
        assertThat(drawn)
                .allSatisfy(
                        code -> assertThat(new VerificationCode(code.spaced())).isEqualTo(code));
    }
}
