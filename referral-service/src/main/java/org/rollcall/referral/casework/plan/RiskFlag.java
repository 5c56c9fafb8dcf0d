package org.rollcall.referral.casework.plan;

/** What an officer must know before a visit or a decision. Only the council sees it. */
public enum RiskFlag {
    /** A child protection plan. */
    CP(true),
    /** A child in need. */
    CIN(true),
    /** A looked-after child. */
    LAC(true),
    DOMESTIC_ABUSE(false),
    EXPLOITATION(false),
    WEAPONS(false),
    AGGRESSION(false),
    DOGS(false),
    /** Visit in pairs. */
    NO_LONE_VISIT(false);

    private final boolean socialWorker;

    RiskFlag(boolean socialWorker) {
        this.socialWorker = socialWorker;
    }

    /** Whether it means that the child has a social worker, who is consulted before legal action. */
    public boolean meansSocialWorker() {
        return socialWorker;
    }
}
