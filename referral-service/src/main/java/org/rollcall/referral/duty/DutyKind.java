package org.rollcall.referral.duty;

import org.rollcall.platform.store.Ids;

/** What must be done, and by whom. */
public enum DutyKind {
    /** Begin triage of a referral that was sent in. */
    START_TRIAGE(Bearer.TEAM),
    /** Answer the reasons for which a referral was returned. */
    ANSWER_RETURN(Bearer.SCHOOL),
    /** Give a case to an officer. */
    ALLOCATE_CASE(Bearer.TEAM),
    /** Speak with the family after a case was allocated. */
    FIRST_CONTACT(Bearer.OFFICER),
    /** Look at a case again. */
    REVIEW_CASE(Bearer.OFFICER),
    /** Do what was planned in the casework log. */
    PLANNED_ACTION(Bearer.OFFICER),
    /** Review an attendance contract. */
    REVIEW_CONTRACT(Bearer.OFFICER),
    /** Arrange the meeting for an attendance contract again after nobody came. */
    REARRANGE_CONTRACT_MEETING(Bearer.OFFICER),
    /** Send the invitation to a panel. */
    INVITE_TO_PANEL(Bearer.OFFICER),
    /** Review what a panel agreed. */
    REVIEW_PANEL(Bearer.OFFICER),
    /** Review a support plan. */
    REVIEW_PLAN(Bearer.OFFICER),
    /** Hear from a partner service what came of a referral to it. */
    HEAR_FROM_PARTNER(Bearer.OFFICER),
    /** Tell a child's social worker. */
    TELL_SOCIAL_WORKER(Bearer.OFFICER),
    /** Give the school its written summary of the term. */
    SUMMARISE_TERM(Bearer.OFFICER);

    private final Bearer bearer;

    DutyKind(Bearer bearer) {
        this.bearer = bearer;
    }

    public Bearer bearer() {
        return bearer;
    }

    public String idFor(String about) {
        return Ids.from(name(), about);
    }

    /** On whom a duty lies. */
    public enum Bearer {
        /** The officer of the case. */
        OFFICER,
        /** The team, before somebody has it. */
        TEAM,
        SCHOOL
    }
}
