package org.rollcall.referral.evidence;

/** A kind of evidence that a referral may carry, and what it must show. */
public enum EvidenceKind {
    REGISTER_PRINT("the register with its codes, this school year and the last"),
    PARENT_DETAILS(
            "each parent's full name, date of birth if known, address, basis of parenthood, and who lives where"),
    LETTERS("letters of concern or warning, separate for each parent"),
    LEAVE_REQUEST("the leave request and the refusal that warns of a penalty notice, or the letter asking for reasons"),
    EXCLUSION_NOTICE("the notice of exclusion to the parents, and where and when the pupil was seen in public"),
    MEETING_NOTES("notes of meetings, or a record of the invitations ignored"),
    HOME_VISIT_LOG("each home visit: date, who went, outcome"),
    PUPIL_VOICE("what the pupil says"),
    ATTENDANCE_CONTRACT("the attendance contract or plan, with its reviews"),
    EARLY_HELP("the early help assessment or plan, or why there is none"),
    NTI("the notice to improve and proof of its service"),
    AGENCY_INVOLVEMENT("agencies involved: social worker, special needs, medical evidence considered"),
    SIBLINGS("the attendance of brothers and sisters"),
    HEADTEACHER_SIGN_OFF("the head teacher's sign-off"),
    S9_STATEMENT(
            "a witness statement (Criminal Justice Act 1967 s.9), and the head teacher's signed certificate of attendance"
                    + " (Education Act 1996 s.566)");

    private final String shows;

    EvidenceKind(String shows) {
        this.shows = shows;
    }

    public String shows() {
        return shows;
    }
}
