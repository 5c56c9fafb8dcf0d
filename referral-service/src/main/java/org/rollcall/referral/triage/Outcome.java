package org.rollcall.referral.triage;

import org.rollcall.referral.evidence.ReferralType;

/** What triage may decide, and how each outcome ends it. A refusal's outcome is the code of its reason. */
public enum Outcome {
    ACCEPT_CASEWORK(Ending.ACCEPTED),
    ACCEPT_PN_CHECK(Ending.ACCEPTED),
    ACCEPT_LEGAL(Ending.ACCEPTED),
    /** Taken into a case that is open for the same pupil. */
    MERGE_WITH_EXISTING_CASE(Ending.ACCEPTED),
    RETURN_INCOMPLETE(Ending.RETURNED),
    REFUSE_THRESHOLD_NOT_MET(Ending.REFUSED),
    REFUSE_SUPPORT_NOT_EXHAUSTED(Ending.REFUSED),
    /** Illness or another unavoidable cause, transport, or a day of religious observance (Education Act 1996 s.444). */
    REFUSE_STATUTORY_DEFENCE_LIKELY(Ending.REFUSED),
    REDIRECT_EARLY_HELP(Ending.REDIRECTED),
    REDIRECT_SOCIAL_CARE_MASH(Ending.REDIRECTED),
    REDIRECT_CME(Ending.REDIRECTED),
    REDIRECT_EHE(Ending.REDIRECTED),
    REDIRECT_SEND(Ending.REDIRECTED),
    REDIRECT_MEDICAL_S19(Ending.REDIRECTED),
    REDIRECT_OTHER_LA(Ending.REDIRECTED),
    /** Goes to the school's next targeting support meeting. */
    DISCUSS_AT_TSM(Ending.REDIRECTED);

    private final Ending ending;

    Outcome(Ending ending) {
        this.ending = ending;
    }

    public Ending ending() {
        return ending;
    }

    /** Whether a referral of that kind can end so: only what asks for a penalty notice is checked for one. */
    boolean suits(ReferralType type) {
        return this != ACCEPT_PN_CHECK || type.asksForPenaltyNotice();
    }

    /** Leads straight to legal planning. */
    public boolean isLegal() {
        return this == ACCEPT_LEGAL;
    }

    /** How triage ends. */
    public enum Ending {
        ACCEPTED,
        RETURNED,
        REFUSED,
        REDIRECTED
    }
}
