package org.rollcall.referral.entitlement;

/** Whether a school may have what it asks for, and on what terms. */
public sealed interface Entitlement {

    boolean allowed();

    /**
     * @param charged whether the school pays for it, by its package or by the hour
     * @param consumesPackageHours whether the hours worked are taken from its package
     */
    record Given(boolean allowed, boolean charged, EvidenceOwner evidenceOwner, boolean consumesPackageHours)
            implements Entitlement {}

    /** It may not. */
    record Withheld(boolean allowed, Reason reason) implements Entitlement {}

    /** Why not. */
    enum Reason {
        /** A school that is not the council's own has casework by the package that it buys. */
        NO_PACKAGE,
        /** The law or the offer does not reach schools of this kind. */
        SCHOOL_TYPE_NOT_COVERED,
        BELOW_MIN_HOURS,
        ABOVE_MAX_HOURS
    }
}
