package org.rollcall.referral.support.plan;

/** What kind of plan it is. Attendance contracts have a home of their own. */
public enum PlanType {
    EARLY_HELP_ASSESSMENT(true, true),
    TEAM_AROUND_FAMILY(true, true),
    /** A plan inside the school. */
    INTERNAL_PLAN(true, true),
    /** A child in need, Children Act 1989 s.17. */
    CIN(true, false),
    /** Child protection, Children Act 1989 s.47. */
    CP(false, false),
    /** The personal education plan of a child who is looked after. */
    PEP(false, true),
    /** Education, health and care, Children and Families Act 2014 s.37. */
    EHCP(false, true);

    private final boolean byConsent;
    private final boolean forSchool;

    PlanType(boolean byConsent, boolean forSchool) {
        this.byConsent = byConsent;
        this.forSchool = forSchool;
    }

    /** The family may say no. */
    public boolean isByConsent() {
        return byConsent;
    }

    /** Support of the school or of this service; what other services plan, they end themselves. */
    public boolean isServicesOwn() {
        return byConsent && forSchool;
    }

    /** The school works with it, and so may read it; what social care plans it learns from social care. */
    public boolean isForSchool() {
        return forSchool;
    }
}
