package org.passeport.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.passeport.content.CertificationScheme.Exam;
import org.passeport.content.CertificationScheme.PassRule;
import org.passeport.learning.AttemptKey;

class ExamPolicyTest {

    private static final PassRule RULE = new PassRule(70, 50, 1, 1);

    private static final Exam EXAM = new Exam(3, 2, 7);

    private final Instant now = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void an_exam_is_passed_with_enough_points_in_all_and_in_each_area() {
        assertThat(ExamPolicy.isPassed(RULE, List.of(area("1", 2, 4), area("2", 4, 4))))
                .isTrue();
    }

    @Test
    void enough_points_in_all_do_not_make_up_for_an_area_that_failed() {
        assertThat(ExamPolicy.isPassed(RULE, List.of(area("1", 1, 3), area("2", 6, 6))))
                .isFalse();
    }

    @Test
    void half_of_each_area_is_not_enough_in_all() {
        assertThat(ExamPolicy.isPassed(RULE, List.of(area("1", 2, 4), area("2", 2, 4))))
                .isFalse();
    }

    @Test
    void the_first_attempt_may_begin_at_once() {
        assertThat(ExamPolicy.nextFrom(EXAM, List.of(), now)).contains(now);
    }

    @Test
    void the_next_one_waits_from_the_last_one_on() {
        assertThat(ExamPolicy.nextFrom(EXAM, List.of(now), now.plusSeconds(60))).contains(now.plus(Duration.ofDays(7)));
    }

    @Test
    void none_is_left_once_all_are_used() {
        assertThat(ExamPolicy.nextFrom(EXAM, List.of(now, now.plusSeconds(1)), now))
                .isEmpty();
    }

    private static DomainPoints area(String code, double points, double maximum) {
        return new DomainPoints(new AttemptKey(new UUID(0, 1)), code, points, maximum);
    }
}
