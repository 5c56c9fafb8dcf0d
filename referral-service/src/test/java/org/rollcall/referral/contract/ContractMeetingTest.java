package org.rollcall.referral.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.Refusals.codes;
import static org.rollcall.referral.contract.ContractState.MEETING_ARRANGED;
import static org.rollcall.referral.contract.ContractState.NO_SHOW;
import static org.rollcall.referral.contract.Walk.BOTH_PARENTS;
import static org.rollcall.referral.contract.Walk.MEETING;
import static org.rollcall.referral.contract.Walk.NUMBERS;
import static org.rollcall.referral.contract.Walk.SAM;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.store.Change;
import org.rollcall.referral.contract.keeping.EndReason;
import org.rollcall.referral.contract.making.ContractMeeting;
import org.rollcall.referral.contract.told.ContractEvent;
import org.rollcall.referral.duty.DutyEvent;
import org.rollcall.referral.duty.DutyKind;

class ContractMeetingTest {

    @Test
    void the_first_time_that_nobody_comes_another_meeting_is_owed_and_the_second_time_not() {
        Change<AttendanceContract> first = Walk.to(MEETING_ARRANGED).nobodyCame(List.of(SAM), MEETING, NUMBERS);

        assertThat(first.events()).singleElement().isInstanceOfSatisfying(DutyEvent.Arises.class, it -> {
            assertThat(it.duty().kind()).isEqualTo(DutyKind.REARRANGE_CONTRACT_MEETING);
            assertThat(it.duty().dueOn()).isEqualTo(LocalDate.of(2026, 10, 15));
        });
        Change<AttendanceContract> again = first.value().arrange(Walk.meeting(MEETING, MEETING.plusDays(14)));
        assertThat(again.events()).singleElement().isInstanceOf(DutyEvent.Met.class);
        assertThat(again.value()
                        .nobodyCame(BOTH_PARENTS, MEETING.plusDays(14), NUMBERS)
                        .events())
                .isEmpty();
    }

    @Test
    void nobody_is_given_up_before_the_meeting_was_arranged_again() {
        AttendanceContract once = Walk.to(NO_SHOW);
        AttendanceContract twice = Walk.missed(Walk.arranged(once, MEETING.plusDays(14)));

        assertThat(codes(() -> once.endEarly(EndReason.PARENT_NOT_REACHED, null, MEETING)))
                .containsExactly("NOT_REARRANGED");
        assertThat(codes(() -> twice.endEarly(EndReason.PARENT_NOT_REACHED, null, MEETING.plusDays(14))))
                .isEmpty();
    }

    @Test
    void a_meeting_that_was_moved_is_not_one_that_a_parent_missed() {
        AttendanceContract moved = Walk.arranged(Walk.to(MEETING_ARRANGED), MEETING.plusDays(7));

        assertThat(moved.making().meetings())
                .extracting(ContractMeeting::result)
                .containsExactly(ContractMeeting.Result.MOVED, ContractMeeting.Result.AWAITED);
        assertThat(moved.making().noShows()).isZero();
    }

    @Test
    void parents_are_invited_before_the_day() {
        assertThat(codes(() -> Walk.printed().arrange(Walk.meeting(MEETING, MEETING))))
                .containsExactly("MEETING_NOT_AHEAD");
        assertThat(codes(() -> Walk.printed().arrange(Walk.meeting(MEETING.minusDays(1), MEETING))))
                .isEmpty();
    }

    @Test
    void a_declined_contract_is_kept_as_evidence_with_who_declined() {
        Change<AttendanceContract> declined = Walk.to(MEETING_ARRANGED).decline(Walk.decline(), MEETING);

        assertThat(declined.value().making().decline()).isEqualTo(Walk.decline());
        assertThat(declined.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        ContractEvent.Declined.class, it -> assertThat(it.by()).containsExactly(SAM));
    }
}
