package org.rollcall.attendance.deletion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.deletion.ground.Blocker;
import org.rollcall.attendance.deletion.ground.ChildsPosition;
import org.rollcall.attendance.deletion.ground.Ground;
import org.rollcall.attendance.deletion.proposal.Destination;
import org.rollcall.attendance.deletion.proposal.Enquiries;
import org.rollcall.attendance.deletion.proposal.Evidence;
import org.rollcall.attendance.deletion.step.Challenge;

/**
 * One deletion as school and council see it.
 *
 * @param groundMetOn the day on which the ground was met; left out while it is not
 * @param earliestDeletion the first day on which the name may be deleted
 * @param blockers what stands against it now, all of it; left out once it is over
 * @param returnId the return that tells the council of it, once it was opened
 * @param transferFileDueOn the last day on which the school may send the common transfer file
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeletionView(
        String id,
        DeletionState state,
        String pupilId,
        String schoolUrn,
        Ground ground,
        LocalDate proposedOn,
        @Nullable LocalDate groundMetOn,
        @Nullable LocalDate earliestDeletion,
        @Nullable List<BlockerView> blockers,
        boolean councilCheckRequired,
        Map<String, Object> facts,
        ChildsPosition circumstances,
        @Nullable Enquiries schoolEnquiries,
        @Nullable Enquiries councilEnquiries,
        @Nullable LocalDate councilAgreedOn,
        boolean councilConsents,
        List<Evidence> evidence,
        Destination destination,
        List<Challenge> challenges,
        @Nullable LocalDate confirmedOn,
        @Nullable LocalDate deleteOn,
        @Nullable LocalDate deletedOn,
        @Nullable Boolean cmeReferralRequired,
        @Nullable String withdrawnBecause,
        @Nullable String returnId,
        @Nullable LocalDate transferFileDueOn,
        List<String> actions) {

    /** One thing that stands against it. */
    record BlockerView(Blocker code, String detail) {

        static BlockerView of(Blocker blocker) {
            return new BlockerView(blocker, blocker.remedy());
        }
    }
}
