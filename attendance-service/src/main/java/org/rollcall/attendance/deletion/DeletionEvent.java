package org.rollcall.attendance.deletion;

import java.time.LocalDate;
import org.rollcall.attendance.deletion.ground.Ground;
import org.rollcall.attendance.deletion.proposal.Destination;
import org.rollcall.platform.store.Event;

/** What others may learn of deletions: ids, the ground and dates, never who the child is nor what was said of it. */
sealed interface DeletionEvent extends Event {

    record Proposed(
            String deletionId,
            String pupilId,
            String schoolUrn,
            Ground ground,
            LocalDate proposedOn,
            boolean councilCheckRequired)
            implements DeletionEvent {}

    record Challenged(String deletionId, String pupilId, String schoolUrn, Ground ground, LocalDate challengedOn)
            implements DeletionEvent {}

    record Deleted(
            String deletionId,
            String pupilId,
            String schoolUrn,
            Ground ground,
            LocalDate groundMetOn,
            LocalDate deletedOn,
            Destination.Kind destination,
            boolean cmeReferralRequired)
            implements DeletionEvent {}
}
