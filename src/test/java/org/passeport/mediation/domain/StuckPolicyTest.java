package org.passeport.mediation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passeport.mediation.domain.Attempted.NOON;
import static org.passeport.mediation.domain.Attempted.finished;
import static org.passeport.mediation.domain.Attempted.running;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class StuckPolicyTest {

    @Test
    void five_minutes_of_silence_call_the_mediator_and_a_second_less_does_not() {
        assertThat(StuckPolicy.isStuck(running(NOON.minusSeconds(299)), NOON)).isFalse();
        assertThat(StuckPolicy.isStuck(running(NOON.minusSeconds(300)), NOON)).isTrue();
    }

    @Test
    void who_left_two_hours_ago_is_not_stuck_but_away() {
        assertThat(StuckPolicy.isStuck(running(NOON.minus(Duration.ofHours(2))), NOON))
                .isFalse();
        assertThat(StuckPolicy.isLeft(running(NOON.minus(Duration.ofHours(2))), NOON))
                .isTrue();
    }

    @Property
    void what_is_finished_is_never_stuck(@ForAll @LongRange(min = -1_000, max = 1_000_000) long seconds) {
        var attempt = finished(NOON.minusSeconds(seconds), true);
        assertThat(StuckPolicy.isStuck(attempt, NOON)).isFalse();
        assertThat(StuckPolicy.isLeft(attempt, NOON)).isFalse();
    }

    @Property
    void a_running_attempt_is_at_most_one_of_stuck_and_left(
            @ForAll @LongRange(min = -1_000, max = 1_000_000) long seconds) {
        var attempt = running(NOON.minusSeconds(seconds));
        assertThat(StuckPolicy.isStuck(attempt, NOON) && StuckPolicy.isLeft(attempt, NOON))
                .isFalse();
        assertThat(StuckPolicy.isStuck(attempt, NOON) || StuckPolicy.isLeft(attempt, NOON))
                .isEqualTo(seconds >= 300);
    }

    @Test
    void a_sign_from_a_clock_that_is_ahead_is_no_silence() {
        assertThat(StuckPolicy.silence(running(NOON.plusSeconds(30)), NOON)).isEqualTo(Duration.ZERO);
    }
}
