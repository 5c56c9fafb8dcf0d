package org.rollcall.referral.allocation.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.allocation.OfficersCases.Held;
import org.rollcall.referral.allocation.handover.Handover.Result;
import org.rollcall.referral.evidence.Narrative;

class HandoverTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);
    private static final Plan PLAN = new Plan("ben", Map.of("142102", "cat"), new Narrative("leaves"));
    private static final FailingGuard FULL = new FailingGuard("CASELOAD_FULL", "sixty", "practice");

    private final Handover begun = Handover.begin("ann", PLAN, "leader", TODAY, List.of(held("K1"), held("K2")));

    @Test
    void the_plan_names_somebody_for_each_school() {
        assertThat(PLAN.target(new SchoolUrn("142102"))).hasValue("cat");
        assertThat(PLAN.target(new SchoolUrn("142101"))).hasValue("ben");
        assertThat(new Plan(null, Map.of(), new Narrative("leaves")).target(new SchoolUrn("142101")))
                .isEmpty();
    }

    @Test
    void two_plans_at_once_would_pull_at_the_same_cases() {
        Plan other = new Plan("eve", Map.of(), new Narrative("leaves"));

        assertThat(begun.again(PLAN, "leader", TODAY, List.of())).isSameAs(begun);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> begun.again(other, "leader", TODAY, List.of()))
                .satisfies(refused -> assertThat(refused.guards())
                        .extracting(FailingGuard::code)
                        .containsExactly("HANDOVER_RUNNING"));
    }

    @Test
    void it_is_done_when_nothing_waits_and_the_officer_has_no_further_case() {
        Handover moved = begun.after(List.of(moved("K1"), stayed("K2")));
        assertThat(moved.waiting()).isEmpty();
        assertThat(moved.isRunning()).isTrue();

        Handover more = moved.lookAgain(List.of(held("K2"), held("K3")));
        assertThat(more.isRunning()).isTrue();
        assertThat(more.waiting()).extracting(Handover.Waiting::id).containsExactly(new CaseId("K3"));
        assertThat(moved.lookAgain(List.of(held("K2"))).isRunning()).isFalse();
    }

    @Test
    void asked_again_it_tries_what_stayed_and_still_knows_what_moved() {
        Handover done = begun.after(List.of(moved("K1"), stayed("K2"))).lookAgain(List.of(held("K2")));

        Handover again = done.again(PLAN, "leader", TODAY, List.of(held("K2")));

        assertThat(again.isRunning()).isTrue();
        assertThat(again.waiting()).extracting(Handover.Waiting::id).containsExactly(new CaseId("K2"));
        assertThat(again.results()).containsExactly(moved("K1"));
        assertThat(done.again(PLAN, "leader", TODAY, List.of())).isSameAs(done);
    }

    private static Result moved(String id) {
        return new Result(new CaseId(id), List.of());
    }

    private static Result stayed(String id) {
        return new Result(new CaseId(id), List.of(FULL));
    }

    private static Held held(String id) {
        return new Held(new CaseId(id), new SchoolUrn("142101"), new PupilId("C1"), List.of());
    }
}
