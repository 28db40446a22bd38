package org.passeport.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    @Test
    void a_secret_matches_its_own_hash_only_and_two_hashes_differ() {
        String hash = Secrets.hash("407315");
        assertThat(hash).startsWith("$argon2id$").isNotEqualTo(Secrets.hash("407315"));
        assertThat(Secrets.matches("407315", hash)).isTrue();
        assertThat(Secrets.matches("407316", hash)).isFalse();
    }

    @Test
    void a_pin_has_six_digits_and_is_never_one_that_everybody_tries() {
        SecureRandom random = new SecureRandom();
        assertThat(IntStream.range(0, 2_000).mapToObj(i -> Pin.random(random)))
                .allSatisfy(pin -> assertThat(pin).matches("[0-9]{6}"))
                .noneMatch(Pin::isGuessable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000", "123456", "654321", "112211", "987654", "567890"})
    void series_are_guessable(String pin) {
        assertThat(Pin.isGuessable(pin)).isTrue();
    }

    @Test
    void a_learner_may_keep_a_pin_and_a_professional_needs_twelve_signs() {
        assertThat(SecretPolicy.fault("407315", "lea.martin", false)).isEmpty();
        assertThat(SecretPolicy.fault("407315", "nadia.b", true)).isPresent();
        assertThat(SecretPolicy.fault("quatre mots au hasard", "nadia.b", true)).isEmpty();
        assertThat(SecretPolicy.fault("je suis nadia.b ici", "nadia.b", true)).isPresent();
        assertThat(SecretPolicy.fault("123456", "lea.martin", false)).isPresent();
        assertThat(SecretPolicy.fault(null, "lea.martin", false)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"402 917, 402917", "' 402917 ', 402917", "402917, 402917", "'les tilleuls', 'les tilleuls'", "'', ''"})
    void the_gap_of_a_printed_pin_may_be_typed(String typed, String meant) {
        assertThat(Pin.meant(typed)).isEqualTo(meant);
    }
}
