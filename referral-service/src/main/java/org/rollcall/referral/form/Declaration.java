package org.rollcall.referral.form;

import org.rollcall.referral.evidence.ReferralType;

/** What whoever sends a referral in declares. */
public enum Declaration {
    INFORMATION_IS_TRUE("what the referral says is true as far as the school knows"),
    PARENTS_WERE_TOLD("the parents were told that the school refers, or telling them would put somebody at risk"),
    EQUALITY_CONSIDERED("disability, special needs and health of the child and the parents were considered"),
    HEAD_TEACHER_AGREES(
            "the head teacher, or a deputy or assistant whom the head teacher authorised, agrees to the referral");

    private final String says;

    Declaration(String says) {
        this.says = says;
    }

    public String says() {
        return says;
    }

    /** A child on no roll has no head teacher. */
    public boolean isAskedFor(ReferralType type) {
        return this != HEAD_TEACHER_AGREES || type.isAboutPupilOnRoll();
    }
}
