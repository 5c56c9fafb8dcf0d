package org.rollcall.referral.contract.making;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.evidence.Narrative;

/**
 * A meeting to make the contract.
 *
 * @param letters the invitations, one to each parent
 * @param missing the parents who did not come
 * @param record what was said, once the parents met with the school or the council
 */
public record ContractMeeting(
        LocalDate invitedOn,
        LocalDateTime at,
        Narrative place,
        List<String> letters,
        Result result,
        List<ParentId> missing,
        @Nullable MeetingRecord record) {

    public ContractMeeting {
        letters = List.copyOf(letters);
        missing = List.copyOf(missing);
    }

    /** What became of it. */
    public enum Result {
        AWAITED,
        /** Arranged anew for another time before anybody met. */
        MOVED,
        NO_SHOW,
        HELD
    }

    /** Who was there and what the parents and the pupil said. */
    public record MeetingRecord(
            List<ParentId> parents,
            boolean pupilPresent,
            List<Narrative> others,
            Narrative parentViews,
            @Nullable Narrative pupilViews) {

        public MeetingRecord {
            parents = List.copyOf(parents);
            others = List.copyOf(others);
        }
    }

    public static ContractMeeting arranged(
            LocalDate invitedOn, LocalDateTime at, Narrative place, List<String> letters) {
        return new ContractMeeting(invitedOn, at, place, letters, Result.AWAITED, List.of(), null);
    }

    public LocalDate day() {
        return at.toLocalDate();
    }

    ContractMeeting moved() {
        return new ContractMeeting(invitedOn, at, place, letters, Result.MOVED, missing, record);
    }

    public ContractMeeting missedBy(List<ParentId> parents) {
        return new ContractMeeting(invitedOn, at, place, letters, Result.NO_SHOW, parents, record);
    }

    public ContractMeeting held(MeetingRecord what) {
        return new ContractMeeting(invitedOn, at, place, letters, Result.HELD, missing, what);
    }
}
