package org.rollcall.attendance.deletion.ground;

import java.util.ArrayList;
import java.util.List;

/**
 * What is known of a pupil who does not come: why, and what school and council found together (reg. 9(1)(h) and (i)).
 *
 * @param jointEnquiriesComplete both have made the reasonable enquiries and recorded a position
 * @param bothAgreeWillNotReturn neither has grounds to believe that the pupil will attend again
 */
public record Findings(
        boolean sicknessOrUnavoidableBelieved,
        boolean jointEnquiriesComplete,
        boolean located,
        boolean bothAgreeWillNotReturn) {

    /** What stands against deleting the name, all of it, in the order of the regulation. */
    public List<Blocker> blockers() {
        List<Blocker> blockers = new ArrayList<>();
        if (sicknessOrUnavoidableBelieved) {
            blockers.add(Blocker.SICKNESS_OR_UNAVOIDABLE_CAUSE);
        }
        if (!jointEnquiriesComplete) {
            blockers.add(Blocker.JOINT_ENQUIRIES_INCOMPLETE);
        }
        if (located && !bothAgreeWillNotReturn) {
            blockers.add(Blocker.LOCATED_NO_JOINT_AGREEMENT);
        }
        return blockers;
    }
}
