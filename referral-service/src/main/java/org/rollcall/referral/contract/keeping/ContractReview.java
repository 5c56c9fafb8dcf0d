package org.rollcall.referral.contract.keeping;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.evidence.Narrative;

/**
 * A look at how the contract goes.
 *
 * @param number the first is 1
 * @param attendance since the contract began or the last review
 * @param present the parents who came
 * @param parentDid what the parents did of what they said they would
 * @param schoolDid what the school did of what it promised, where it is a party
 * @param councilDid the same of the council
 * @param letters the minutes, one to each parent
 */
public record ContractReview(
        int number,
        LocalDate heldOn,
        AttendanceSince attendance,
        List<ParentId> present,
        Narrative parentDid,
        @Nullable Narrative schoolDid,
        @Nullable Narrative councilDid,
        Narrative parentViews,
        Narrative pupilViews,
        Finding finding,
        List<String> letters) {

    public ContractReview {
        present = List.copyOf(present);
        letters = List.copyOf(letters);
    }

    /** Sessions from day to day, both included. */
    public record AttendanceSince(LocalDate from, LocalDate to, int possible, int attended, int unauthorised) {

        public boolean addsUp() {
            return attended + unauthorised <= possible;
        }

        /** To one decimal place, rounded to the nearest: 912 of 1000. */
        public int perMille() {
            return possible == 0 ? 0 : (attended * 1000 + possible / 2) / possible;
        }
    }

    /** Whether the parents kept to it. */
    public enum Finding {
        KEPT,
        PARTLY_KEPT,
        NOT_KEPT
    }
}
