package org.passeport.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.passeport.people.PersonKey;

class AccountTest {

    private final Instant now = Instant.parse("2026-03-02T09:00:00Z");

    private final Account account = new Account(new PersonKey(new UUID(0, 1)), "lea.martin", "hash");

    @Test
    void four_wrong_secrets_cost_nothing() {
        failTimes(4);
        assertThat(account.isLocked(now)).isFalse();
    }

    @Test
    void from_the_fifth_on_the_wait_doubles_up_to_a_quarter_of_an_hour() {
        failTimes(5);
        assertThat(account.isLocked(now.plusSeconds(29))).isTrue();
        assertThat(account.isLocked(now.plusSeconds(30))).isFalse();
        failTimes(1);
        assertThat(account.isLocked(now.plusSeconds(59))).isTrue();
        failTimes(200);
        assertThat(account.isLocked(now.plus(Duration.ofMinutes(15)))).isFalse();
        assertThat(account.isLocked(now.plus(Duration.ofMinutes(15)).minusSeconds(1)))
                .isTrue();
    }

    @Test
    void a_mediator_unlocks_and_the_count_starts_again() {
        failTimes(9);
        account.unlock();
        assertThat(account.isLocked(now)).isFalse();
        failTimes(4);
        assertThat(account.isLocked(now)).isFalse();
    }

    private void failTimes(int times) {
        for (int i = 0; i < times; i++) {
            account.failed(now);
        }
    }
}
