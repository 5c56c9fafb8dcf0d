package org.rollcall.referral.panel.decision;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a panel decides. */
public enum PanelOutcome {
    AGREEMENT_SET(Rung.SUPPORT, "We agreed with the family what each of us will do."),
    ADJOURN_FOR_EVIDENCE(null, "The meeting was adjourned, because it needs more information."),
    STEP_DOWN(null, "No further action is needed for now. We will look again at how attendance goes."),
    CONTRACT(Rung.CONTRACT, "An attendance contract will be offered."),
    NTI(Rung.NTI, "A notice to improve will be considered."),
    PN(Rung.PN, "A penalty notice will be considered."),
    ESO_APPLICATION(
            Rung.ESO, "The council will consider applying to the family court for an education supervision order."),
    PROSECUTE(Rung.PROSECUTION, "The case will be put forward for a decision on prosecution."),
    /** An interview under caution, on the way to a decision whether to prosecute. */
    INVITE_IUC(Rung.PROSECUTION, "You will be invited to an interview under caution.");

    private final @Nullable Rung rung;
    private final String written;

    PanelOutcome(@Nullable Rung rung, String written) {
        this.rung = rung;
        this.written = written;
    }

    /** The rung of the ladder that it steps on; none when it steps on none. */
    public Optional<Rung> rung() {
        return Optional.ofNullable(rung);
    }

    /** As minutes say it to a parent. */
    public String written() {
        return written;
    }

    public boolean isTowardsCourt() {
        return this == ESO_APPLICATION || this == PROSECUTE || this == INVITE_IUC;
    }

    public boolean isAdjourned() {
        return this == ADJOURN_FOR_EVIDENCE;
    }
}
