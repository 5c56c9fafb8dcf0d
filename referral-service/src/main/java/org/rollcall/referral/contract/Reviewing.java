package org.rollcall.referral.contract;

import java.time.LocalDate;
import org.rollcall.referral.Guards;
import org.rollcall.referral.contract.keeping.ContractReview;
import org.rollcall.referral.contract.terms.ContractParty;
import org.rollcall.referral.contract.terms.Terms;

/** What a review must hold: every day since the last one, and what each side did. */
final class Reviewing {

    private Reviewing() {}

    static void check(AttendanceContract contract, ContractReview review, LocalDate today) {
        requireBegun(contract);
        Terms terms = contract.terms();
        Guards guards = contract.guards();
        guards.when(review.heldOn().isAfter(today), "DAY_AHEAD", "A review is written down once it was held.")
                .when(
                        review.heldOn().isBefore(terms.startsOn()),
                        "BEFORE_CONTRACT",
                        "The contract began on %s.".formatted(terms.startsOn()));
        guards.when(
                !contract.parties().parents().containsAll(review.present()),
                "NOT_A_PARTY",
                "Of parents, name those of the contract.");
        checkAttendance(guards, review);
        checkSides(guards, contract.parties().party(), review);
        guards.refuse();
    }

    private static void requireBegun(AttendanceContract contract) {
        if (contract.state() != ContractState.UNDER_REVIEW) {
            contract.guards()
                    .and(contract.state().refusing(ContractState.UNDER_REVIEW))
                    .when(true, "REVIEW_NOT_BEGUN", "Begin the review first.")
                    .refuse();
        }
    }

    private static void checkAttendance(Guards guards, ContractReview review) {
        ContractReview.AttendanceSince since = review.attendance();
        guards.when(
                        since.to().isBefore(since.from()),
                        "NOTHING_SINCE",
                        "Attendance is given from %s on.".formatted(since.from()))
                .when(
                        since.to().isAfter(review.heldOn()),
                        "ATTENDANCE_AHEAD",
                        "Attendance is given up to the day of the review.")
                .when(!since.addsUp(), "SESSIONS_DO_NOT_ADD_UP", "More sessions attended and missed than there were.");
    }

    private static void checkSides(Guards guards, ContractParty party, ContractReview review) {
        guards.when(
                        party.sides().contains(ContractParty.SCHOOL) && review.schoolDid() == null,
                        "SIDE_MISSING",
                        "Write what the school did.")
                .when(
                        party.sides().contains(ContractParty.LA) && review.councilDid() == null,
                        "SIDE_MISSING",
                        "Write what the council did.");
    }
}
