package org.rollcall.referral.evidence;

import org.jspecify.annotations.Nullable;

/** One item that the school attaches or describes, or its reason why it cannot. */
public record EvidenceItem(
        EvidenceKind kind,
        @Nullable Narrative description,
        @Nullable ReasonMissing reasonMissing) {

    /** Whether it answers a need of this weight: by being there, or by a reason where a reason may stand. */
    public boolean answers(Need need) {
        return isHeld() || (reasonMissing != null && need != Need.REQUIRED_WITHOUT_EXCEPTION);
    }

    boolean isHeld() {
        return reasonMissing == null && description != null;
    }
}
