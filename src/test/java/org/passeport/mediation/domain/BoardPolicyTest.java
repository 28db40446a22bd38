package org.passeport.mediation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passeport.mediation.domain.Attempted.NOON;
import static org.passeport.mediation.domain.Attempted.finished;
import static org.passeport.mediation.domain.Attempted.running;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.passeport.learning.AttemptOutline;
import org.passeport.mediation.BoardRow;
import org.passeport.mediation.BoardState;
import org.passeport.people.PersonKey;

class BoardPolicyTest {

    @Test
    void who_began_nothing_is_shown_so() {
        assertThat(state(Optional.empty())).isEqualTo(BoardState.NOTHING);
    }

    @Test
    void the_last_thing_that_somebody_did_says_where_they_are() {
        AttemptOutline leftYesterday = running(NOON.minus(Duration.ofDays(1)));
        AttemptOutline doneJustNow = finished(NOON.minusSeconds(60), true);
        Optional<AttemptOutline> newest = BoardPolicy.newest(List.of(leftYesterday, doneJustNow));
        assertThat(newest).contains(doneJustNow);
        assertThat(state(newest)).isEqualTo(BoardState.DONE_TODAY);
    }

    @Test
    void what_was_finished_on_another_day_is_not_of_today() {
        assertThat(state(Optional.of(finished(NOON.minus(Duration.ofDays(1)), true))))
                .isEqualTo(BoardState.DONE_BEFORE);
    }

    @Test
    void somebody_who_answered_a_minute_ago_is_at_work() {
        assertThat(state(Optional.of(running(NOON.minusSeconds(60))))).isEqualTo(BoardState.RUNNING);
    }

    @Test
    void the_longest_silence_is_on_top() {
        List<BoardRow> rows = Stream.of(
                        row("at work", BoardState.RUNNING, 90),
                        row("stuck for six", BoardState.STUCK, 6),
                        row("nothing", BoardState.NOTHING, 0),
                        row("stuck for twenty", BoardState.STUCK, 20))
                .sorted(BoardPolicy.ORDER)
                .toList();
        assertThat(rows)
                .extracting(BoardRow::name)
                .containsExactly("stuck for twenty", "stuck for six", "at work", "nothing");
    }

    private static BoardState state(Optional<AttemptOutline> newest) {
        return BoardPolicy.state(newest, NOON, BoardPolicyTest::day);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private static BoardRow row(String name, BoardState state, long minutes) {
        return new BoardRow(new PersonKey(UUID.randomUUID()), name, state, Optional.empty(), minutes, 0, false);
    }
}
