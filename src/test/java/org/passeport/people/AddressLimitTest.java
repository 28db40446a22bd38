package org.passeport.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AddressLimitTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private final AddressLimit limit = at(new AddressLimit(), NINE);

    @Test
    void a_room_of_twenty_beginners_who_each_fail_ten_times_is_let_in() {
        fail(200);
        assertThat(limit.isReached("192.0.2.1")).isFalse();
    }

    @Test
    void guessing_by_the_hundred_stops_at_one_address_and_for_a_while() {
        fail(AddressLimit.FAILURES);
        assertThat(limit.isReached("192.0.2.1")).isTrue();
        assertThat(limit.isReached("192.0.2.2")).isFalse();
        assertThat(at(limit, NINE.plus(AddressLimit.WINDOW)).isReached("192.0.2.1"))
                .isFalse();
    }

    private void fail(int times) {
        IntStream.range(0, times).forEach(i -> limit.failed("192.0.2.1"));
    }

    private static AddressLimit at(AddressLimit limit, Instant now) {
        limit.clock = Clock.fixed(now, ZoneOffset.UTC);
        return limit;
    }
}
