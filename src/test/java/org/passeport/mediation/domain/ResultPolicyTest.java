package org.passeport.mediation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passeport.mediation.domain.Attempted.NOON;
import static org.passeport.mediation.domain.Attempted.finished;
import static org.passeport.mediation.domain.Attempted.running;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passeport.mediation.ResultCell;
import org.passeport.mediation.ResultState;

class ResultPolicyTest {

    @Test
    void a_module_stays_done_while_it_is_tried_again() {
        ResultCell cell = ResultPolicy.cell(List.of(running(NOON), finished(NOON.minusSeconds(900), true)), true);
        assertThat(cell.state()).isEqualTo(ResultState.DONE);
        assertThat(cell.at()).isEqualTo(NOON.minusSeconds(900));
    }

    @Test
    void what_was_finished_without_meeting_the_rule_is_to_take_up() {
        assertThat(ResultPolicy.cell(List.of(finished(NOON, false)), true).state())
                .isEqualTo(ResultState.TO_TAKE_UP);
    }

    @Test
    void what_was_given_and_not_begun_is_told_from_what_was_not_given() {
        assertThat(ResultPolicy.cell(List.of(), true).state()).isEqualTo(ResultState.GIVEN);
        assertThat(ResultPolicy.cell(List.of(), false).state()).isEqualTo(ResultState.NONE);
    }
}
