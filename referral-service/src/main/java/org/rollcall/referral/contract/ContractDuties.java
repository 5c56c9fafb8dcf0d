package org.rollcall.referral.contract;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.rollcall.platform.calendar.WorkingDays;
import org.rollcall.referral.duty.Duty;
import org.rollcall.referral.duty.DutyEvent;
import org.rollcall.referral.duty.DutyKind;

/** What a contract asks of the officer, and by when. Each review is a duty of its own, so that the days of all of them are kept. */
final class ContractDuties {

    private ContractDuties() {}

    static DutyEvent.Arises review(AttendanceContract contract, LocalDate since, LocalDate dueOn) {
        return arises(DutyKind.REVIEW_CONTRACT, reviewing(contract), contract, since, dueOn);
    }

    static DutyEvent.Arises rearrange(AttendanceContract contract, LocalDate today, int workingDays) {
        LocalDate dueOn = WorkingDays.after(today, workingDays);
        return arises(DutyKind.REARRANGE_CONTRACT_MEETING, rearranging(contract), contract, today, dueOn);
    }

    /** The id of the duty to hold the review that comes next. */
    static String reviewing(AttendanceContract contract) {
        int next = contract.keeping().reviews().size() + 1;
        return DutyKind.REVIEW_CONTRACT.idFor(contract.id() + "/" + next);
    }

    static String rearranging(AttendanceContract contract) {
        return DutyKind.REARRANGE_CONTRACT_MEETING.idFor(contract.id());
    }

    /** The ids of the duties that are open. */
    static Stream<String> open(AttendanceContract contract) {
        Stream<String> review = contract.keeping().reviewDueOn() == null ? Stream.of() : Stream.of(reviewing(contract));
        Stream<String> meeting = contract.owesAnotherMeeting() ? Stream.of(rearranging(contract)) : Stream.of();
        return Stream.concat(review, meeting);
    }

    private static DutyEvent.Arises arises(
            DutyKind kind, String id, AttendanceContract contract, LocalDate since, LocalDate dueOn) {
        return new DutyEvent.Arises(new Duty(
                id,
                kind,
                contract.id(),
                contract.about().caseId(),
                contract.about().school(),
                contract.about().pupil(),
                since,
                dueOn));
    }
}
