package org.rollcall.referral.support.plan;

/** Something that keeps a child from school. */
public record Barrier(Kind kind, Where where) {

    /** What it is. */
    public enum Kind {
        PHYSICAL_HEALTH,
        MENTAL_HEALTH,
        EMOTIONALLY_BASED_AVOIDANCE,
        UNMET_NEEDS,
        BULLYING,
        RELATIONSHIPS_AT_SCHOOL,
        CURRICULUM,
        TRANSPORT,
        HOUSING,
        MONEY,
        CARING_FOR_SOMEBODY,
        PARENTS_HEALTH,
        BEREAVEMENT,
        FAMILY_CHANGE,
        ROUTINES,
        EXPLOITATION,
        OTHER
    }

    /** On which side of the gate it lies. */
    public enum Where {
        IN_SCHOOL,
        OUT_OF_SCHOOL
    }
}
