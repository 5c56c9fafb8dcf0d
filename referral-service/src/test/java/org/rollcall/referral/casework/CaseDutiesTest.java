package org.rollcall.referral.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rollcall.referral.casework.SampleCases.NOTHING;
import static org.rollcall.referral.casework.SampleCases.TERMS;
import static org.rollcall.referral.casework.SampleCases.TODAY;
import static org.rollcall.referral.casework.SampleCases.closure;
import static org.rollcall.referral.casework.SampleCases.in;
import static org.rollcall.referral.casework.SampleCases.to;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.store.Change;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.casework.ending.CloseReason;
import org.rollcall.referral.casework.plan.Owing.Owed;
import org.rollcall.referral.duty.Duty;
import org.rollcall.referral.duty.DutyEvent;
import org.rollcall.referral.duty.DutyKind;

class CaseDutiesTest {

    @Test
    void a_case_that_nobody_has_is_to_be_allocated() {
        Case waiting = in(CaseState.UNALLOCATED);
        Change<Case> opened = Case.begin(waiting.id(), waiting.pupil(), waiting.school(), waiting.basis(), TODAY)
                .open(TERMS);

        assertThat(arising(opened)).singleElement().satisfies(duty -> {
            assertThat(duty.kind()).isEqualTo(DutyKind.ALLOCATE_CASE);
            assertThat(duty.about()).isEqualTo("K1");
            assertThat(duty.caseId()).isEqualTo(new CaseId("K1"));
            assertThat(duty.startedOn()).isEqualTo(TODAY);
            assertThat(duty.dueOn()).isEqualTo(TERMS.allocateBy());
        });
    }

    @Test
    void an_allocation_meets_that_and_asks_for_a_first_contact_and_a_review() {
        Case waiting = in(CaseState.UNALLOCATED);

        Change<Case> allocated = waiting.allocate(to("officer-1", null), NOTHING, TERMS);

        assertThat(ended(allocated)).containsExactly(id(waiting, DutyKind.ALLOCATE_CASE));
        assertThat(arising(allocated))
                .extracting(Duty::kind, Duty::dueOn)
                .containsExactly(
                        tuple(DutyKind.FIRST_CONTACT, TERMS.contactBy()),
                        tuple(DutyKind.REVIEW_CASE, TERMS.reviewBy()));
    }

    @Test
    void a_case_that_goes_to_the_named_officer_at_once_is_never_to_be_allocated() {
        Case waiting = in(CaseState.UNALLOCATED);
        Change<Case> opened = Case.begin(waiting.id(), waiting.pupil(), waiting.school(), waiting.basis(), TODAY)
                .openFor(to("officer-1", null), TERMS);

        assertThat(opened.events()).hasSize(4);
        assertThat(arising(opened))
                .extracting(Duty::kind)
                .containsExactly(DutyKind.FIRST_CONTACT, DutyKind.REVIEW_CASE);
    }

    @Test
    void the_first_contact_is_met_once() {
        Case active = in(CaseState.ACTIVE);

        Change<Case> contacted = active.contacted(TODAY);

        assertThat(ended(contacted)).containsExactly(id(active, DutyKind.FIRST_CONTACT));
        assertThat(contacted.value().contacted(TODAY).events()).isEmpty();
    }

    @Test
    void a_review_that_is_moved_is_the_same_duty_and_one_that_is_held_makes_way_for_the_next() {
        Case active = in(CaseState.ACTIVE);
        String first = id(active, DutyKind.REVIEW_CASE);

        Change<Case> moved = active.review(null, TODAY.plusWeeks(2), TODAY);
        assertThat(ended(moved)).isEmpty();
        assertThat(arising(moved)).singleElement().satisfies(duty -> {
            assertThat(duty.id()).isEqualTo(first);
            assertThat(duty.dueOn()).isEqualTo(TODAY.plusWeeks(2));
        });
        Change<Case> held = moved.value().review(TODAY, TODAY.plusWeeks(8), TODAY);
        assertThat(ended(held)).containsExactly(first);
        assertThat(arising(held)).singleElement().satisfies(duty -> {
            assertThat(duty.id()).isNotEqualTo(first);
            assertThat(duty.dueOn()).isEqualTo(TODAY.plusWeeks(8));
        });
    }

    @Test
    void with_the_case_everything_falls_that_is_still_owed() {
        Case contacted = in(CaseState.ACTIVE).contacted(TODAY).value();

        Change<Case> closed = contacted.close(closure(CloseReason.DUPLICATE, null), false, NOTHING);

        assertThat(closed.events())
                .filteredOn(DutyEvent.class::isInstance)
                .containsExactly(new DutyEvent.Falls(id(contacted, DutyKind.REVIEW_CASE), TODAY));
        assertThat(closed.value().owing().duties()).isEmpty();
    }

    @Test
    void a_case_that_is_opened_again_is_reviewed_under_a_new_duty() {
        Case before = in(CaseState.ACTIVE);

        Change<Case> reopened =
                in(CaseState.CLOSED).reopen(to("officer-1", "absent again"), NOTHING, 90, List.of(), TERMS);

        assertThat(arising(reopened)).singleElement().satisfies(duty -> {
            assertThat(duty.kind()).isEqualTo(DutyKind.REVIEW_CASE);
            assertThat(duty.id()).isNotEqualTo(id(before, DutyKind.REVIEW_CASE));
        });
    }

    private static List<Duty> arising(Change<Case> change) {
        return change.events().stream()
                .filter(DutyEvent.Arises.class::isInstance)
                .map(event -> ((DutyEvent.Arises) event).duty())
                .toList();
    }

    private static List<String> ended(Change<Case> change) {
        return change.events().stream()
                .filter(DutyEvent.Met.class::isInstance)
                .map(event -> ((DutyEvent.Met) event).dutyId())
                .toList();
    }

    private static String id(Case owing, DutyKind kind) {
        return owing.owing().find(kind).map(Owed::dutyId).orElseThrow();
    }
}
