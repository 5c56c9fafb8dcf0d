package org.rollcall.referral.referral;

import static org.rollcall.referral.referral.ReferralState.ACCEPTED;
import static org.rollcall.referral.referral.ReferralState.REDIRECTED;
import static org.rollcall.referral.referral.ReferralState.REFUSED;
import static org.rollcall.referral.referral.ReferralState.RETURNED;

/** What triage may decide, and the state that each outcome leads to. */
enum Outcome {
    ACCEPT_CASEWORK(ACCEPTED),
    ACCEPT_PN_CHECK(ACCEPTED),
    ACCEPT_LEGAL(ACCEPTED),
    /** Taken into a case that is open for the same pupil. */
    MERGE_WITH_EXISTING_CASE(ACCEPTED),
    RETURN_INCOMPLETE(RETURNED),
    REFUSE_THRESHOLD_NOT_MET(REFUSED),
    REFUSE_SUPPORT_NOT_EXHAUSTED(REFUSED),
    /** Illness or another unavoidable cause, transport, or a day of religious observance (Education Act 1996 s.444). */
    REFUSE_STATUTORY_DEFENCE_LIKELY(REFUSED),
    REDIRECT_EARLY_HELP(REDIRECTED),
    REDIRECT_SOCIAL_CARE_MASH(REDIRECTED),
    REDIRECT_CME(REDIRECTED),
    REDIRECT_EHE(REDIRECTED),
    REDIRECT_SEND(REDIRECTED),
    REDIRECT_MEDICAL_S19(REDIRECTED),
    REDIRECT_OTHER_LA(REDIRECTED),
    /** Goes to the school's next targeting support meeting. */
    DISCUSS_AT_TSM(REDIRECTED);

    private final ReferralState leadsTo;

    Outcome(ReferralState leadsTo) {
        this.leadsTo = leadsTo;
    }

    ReferralState leadsTo() {
        return leadsTo;
    }
}
