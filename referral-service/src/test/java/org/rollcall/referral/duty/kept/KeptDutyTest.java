package org.rollcall.referral.duty.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.duty.kept.DutyState.FALLEN;
import static org.rollcall.referral.duty.kept.DutyState.MET;
import static org.rollcall.referral.duty.kept.DutyState.MISSED;
import static org.rollcall.referral.duty.kept.DutyState.RUNNING;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.store.Change;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.duty.Duty;
import org.rollcall.referral.duty.DutyKind;

class KeptDutyTest {

    private static final LocalDate DUE = LocalDate.of(2026, 10, 2);
    private static final Instant NINE = Instant.parse("2026-09-21T08:00:00Z");
    private static final int LEAD_DAYS = 3;

    private final KeptDuty running = KeptDuty.arisen(term(DUE, "case", 2));

    @Test
    void a_duty_runs_until_the_end_of_its_last_day_and_is_missed_on_the_next() {
        assertThat(running.state()).isEqualTo(RUNNING);
        assertThat(running.looksAgainOn()).contains(DUE.minusDays(3));

        Change<KeptDuty> near = running.lookedAt(DUE.minusDays(3));
        assertThat(near.value().looksAgainOn()).contains(DUE.plusDays(1));
        assertThat(near.value().state()).isEqualTo(RUNNING);
        assertThat(near.events()).containsExactly(new DutyNotice.Approaching(new DutyFacts(running.duty(), null)));

        Change<KeptDuty> missed = near.value().lookedAt(DUE.plusDays(1));
        assertThat(missed.value().state()).isEqualTo(MISSED);
        assertThat(missed.value().open()).isTrue();
        assertThat(missed.value().looksAgainOn()).isEmpty();
        assertThat(missed.events()).containsExactly(new DutyNotice.Missed(new DutyFacts(running.duty(), null)));
    }

    @Test
    void a_duty_that_nobody_looked_at_in_time_is_said_to_be_missed_and_no_more_to_be_near() {
        Change<KeptDuty> looked = running.lookedAt(DUE.plusDays(40));

        assertThat(looked.value().state()).isEqualTo(MISSED);
        assertThat(looked.events()).singleElement().isInstanceOf(DutyNotice.Missed.class);
    }

    @Test
    void what_was_missed_can_be_met_late() {
        KeptDuty late = missed().meet(end("case", 3, 0));

        assertThat(late.state()).isEqualTo(MET);
        assertThat(late.open()).isFalse();
        assertThat(late.looksAgainOn()).isEmpty();
    }

    @Test
    void that_it_was_done_may_be_heard_before_that_it_arose() {
        KeptDuty heard = KeptDuty.heardMet("d", end("log", 1, 60));
        assertThat(heard.open()).isFalse();
        assertThat(heard.looksAgainOn()).isEmpty();

        assertThat(heard.arise(term(DUE, "case", 2)).state()).isEqualTo(MET);
        assertThat(KeptDuty.heardFallen("d", end("log", 1, 60))
                        .arise(term(DUE, "case", 2))
                        .state())
                .isEqualTo(FALLEN);
    }

    @Test
    void what_was_done_before_a_duty_arose_does_not_meet_it() {
        KeptDuty heard = KeptDuty.heardMet("d", end("log", 1, -60));

        assertThat(heard.arise(term(DUE, "case", 2)).state()).isEqualTo(RUNNING);
        assertThat(running.meet(end("log", 1, -60)).state()).isEqualTo(RUNNING);
    }

    @Test
    void one_records_own_events_are_counted_whatever_the_clock_says() {
        assertThat(running.meet(end("case", 3, -60)).state()).isEqualTo(MET);
        assertThat(running.meet(end("case", 1, 60)).state()).isEqualTo(RUNNING);
    }

    @Test
    void a_duty_that_gets_another_day_keeps_both() {
        KeptDuty moved = missed().arise(term(DUE.plusDays(14), "case", 5));

        assertThat(moved.state()).isEqualTo(RUNNING);
        assertThat(moved.dueOn()).isEqualTo(DUE.plusDays(14));
        assertThat(moved.movedFrom()).isEqualTo(DUE);
        assertThat(moved.looksAgainOn()).contains(DUE.plusDays(11));
    }

    @Test
    void the_same_day_said_again_moves_nothing_and_reminds_nobody_twice() {
        KeptDuty reminded = running.lookedAt(DUE.minusDays(3)).value();
        KeptDuty again = reminded.arise(term(DUE, "case", 5));

        assertThat(again.movedFrom()).isNull();
        assertThat(again.looksAgainOn()).contains(DUE.plusDays(1));
        assertThat(missed().arise(term(DUE, "case", 5)).state()).isEqualTo(MISSED);
    }

    @Test
    void an_older_day_that_comes_late_changes_nothing() {
        KeptDuty moved = running.arise(term(DUE.plusDays(14), "case", 5));

        assertThat(moved.arise(term(DUE.plusDays(7), "case", 4))).isEqualTo(moved);
    }

    @Test
    void a_duty_that_arises_anew_after_it_was_met_runs_again() {
        KeptDuty again = running.meet(end("case", 3, 0)).arise(term(DUE.plusDays(42), "case", 4));

        assertThat(again.state()).isEqualTo(RUNNING);
        assertThat(again.movedFrom()).isNull();
    }

    @Test
    void a_day_that_was_moved_before_the_end_does_not_undo_the_end() {
        KeptDuty met = running.meet(end("case", 6, 60));
        assertThat(met.arise(term(DUE.plusDays(14), "case", 5)).state()).isEqualTo(MET);

        KeptDuty metThenFallen = running.meet(end("log", 1, 10)).fall(end("other", 1, 50));
        assertThat(metThenFallen.state()).isEqualTo(MET);
        assertThat(metThenFallen.arise(term(DUE.plusDays(14), "case", 5, 30)).state())
                .isEqualTo(FALLEN);
    }

    @Test
    void what_was_done_counts_as_done_also_when_it_need_not_have_been() {
        assertThat(running.fall(end("case", 3, 60)).meet(end("log", 1, 30)).state())
                .isEqualTo(MET);
        assertThat(running.meet(end("log", 1, 30)).fall(end("case", 3, 60)).state())
                .isEqualTo(MET);
    }

    @Test
    void a_duty_lies_on_the_officer_who_has_the_case_and_ends_with_it() {
        FollowedCase given = FollowedCase.NEW.givenTo("ann");
        assertThat(running.in(given).officer()).isEqualTo("ann");
        assertThat(running.in(given).in(given.givenTo("ben")).officer()).isEqualTo("ben");

        FollowedCase closed = given.endedBy(end("case", 9, 90));
        assertThat(running.in(closed).state()).isEqualTo(FALLEN);
        assertThat(KeptDuty.arisen(term(DUE, "case", 10)).in(closed).state())
                .as("one that arose after the case had been opened again")
                .isEqualTo(RUNNING);
    }

    private KeptDuty missed() {
        return running.lookedAt(DUE.plusDays(1)).value();
    }

    private static Term term(LocalDate due, String by, long sequence) {
        return term(due, by, sequence, 0);
    }

    private static Term term(LocalDate due, String by, long sequence, long minutes) {
        Duty duty = new Duty(
                "d",
                DutyKind.REVIEW_CASE,
                "case",
                new CaseId("case"),
                new SchoolUrn("142101"),
                new PupilId("pupil"),
                LocalDate.of(2026, 9, 21),
                due);
        return Term.of(duty, LEAD_DAYS, mark(by, sequence, minutes));
    }

    private static Ending end(String by, long sequence, long minutes) {
        return new Ending(LocalDate.of(2026, 9, 21), mark(by, sequence, minutes));
    }

    private static Mark mark(String by, long sequence, long minutes) {
        return new Mark(by, sequence, NINE.plusSeconds(60 * minutes));
    }
}
