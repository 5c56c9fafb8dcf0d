package org.rollcall.attendance.samechild;

import org.rollcall.platform.store.Event;

/** What others may learn of two records that may be one child's: which they are and what became of it. */
sealed interface ProposalEvent extends Event {

    record Proposed(String proposalId, String pupilId, String otherPupilId, int score) implements ProposalEvent {}

    record Decided(String proposalId, String pupilId, String otherPupilId, Verdict verdict) implements ProposalEvent {}
}
