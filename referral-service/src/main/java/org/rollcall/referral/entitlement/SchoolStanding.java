package org.rollcall.referral.entitlement;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a school stands to the council's attendance service: what kind of school it is, and whether it buys a package.
 *
 * <p>The one place that says who builds the evidence. What casework costs the council's own schools our sources leave to each council; we
 * read it as free.
 */
public record SchoolStanding(SchoolKind type, boolean commissionsPackage) {

    /** As a record of a school names its type; a type that is not known here has what it buys and no more. */
    public static SchoolStanding of(String type, boolean commissioning) {
        return new SchoolStanding(SchoolKind.named(type).orElse(SchoolKind.INDEPENDENT), commissioning);
    }

    /** The service for a school of the council's own or one that buys a package; any other builds it alone. */
    public EvidenceOwner evidenceOwner() {
        return isServed() ? EvidenceOwner.SERVICE : EvidenceOwner.SCHOOL;
    }

    /** What the school may have, where that does not hang on hours. */
    public Entitlement to(ServiceRequest request) {
        return to(request, Optional.empty());
    }

    Entitlement to(ServiceRequest request, Optional<BigDecimal> hoursPerTerm) {
        return switch (request.terms()) {
            case FREE -> free(request);
            case WITH_A_PACKAGE -> casework();
            case PRICED -> type.mayBuy() ? given(true, false) : withheld(Entitlement.Reason.SCHOOL_TYPE_NOT_COVERED);
            case PACKAGE_ITSELF -> hoursPerTerm.map(this::packageOf).orElseGet(this::packageAtAll);
        };
    }

    private Entitlement free(ServiceRequest request) {
        boolean covered = request != ServiceRequest.PENALTY_NOTICE || type.mayHavePenaltyNotices();
        return covered ? given(false, false) : withheld(Entitlement.Reason.SCHOOL_TYPE_NOT_COVERED);
    }

    private Entitlement casework() {
        boolean bought = type.mayBuy();
        return isServed() ? given(bought, bought) : withheld(Entitlement.Reason.NO_PACKAGE);
    }

    private Entitlement packageOf(BigDecimal hours) {
        return type.mayBuy()
                ? PackageHours.STANDARD.problem(hours).map(this::withheld).orElseGet(() -> given(isSome(hours), false))
                : packageAtAll();
    }

    private Entitlement packageAtAll() {
        return type.mayBuy() ? given(true, false) : withheld(Entitlement.Reason.SCHOOL_TYPE_NOT_COVERED);
    }

    private boolean isServed() {
        return !type.mayBuy() || commissionsPackage;
    }

    private Entitlement given(boolean charged, boolean consumesPackageHours) {
        return new Entitlement.Given(true, charged, evidenceOwner(), consumesPackageHours);
    }

    private Entitlement withheld(Entitlement.Reason reason) {
        return new Entitlement.Withheld(false, reason);
    }

    private static boolean isSome(BigDecimal hours) {
        return hours.signum() > 0;
    }
}
