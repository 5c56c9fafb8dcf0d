package org.rollcall.referral.entitlement;

/** What a school may ask the council's attendance service for. */
public enum ServiceRequest {
    ADVICE(Terms.FREE),
    /** The targeting support meeting of the term. */
    TSM(Terms.FREE),
    EARLY_HELP(Terms.FREE),
    SOCIAL_WORKER_MONITORING(Terms.FREE),
    PENALTY_NOTICE(Terms.FREE),
    PROSECUTION(Terms.FREE),
    /** A school attendance order. */
    SAO(Terms.FREE),
    /** An education supervision order. */
    ESO(Terms.FREE),
    /** The annual audit of the registers. */
    REGISTER_AUDIT(Terms.FREE),
    /** A child missing education. */
    CME(Terms.FREE),
    /** A child educated at home. */
    EHE(Terms.FREE),
    CHILD_EMPLOYMENT(Terms.FREE),
    CASEWORK(Terms.WITH_A_PACKAGE),
    /** Building the evidence to the criminal standard. */
    CASEWORK_EVIDENCE_BUILD(Terms.WITH_A_PACKAGE),
    HOME_VISIT(Terms.WITH_A_PACKAGE),
    PARENT_MEETING(Terms.WITH_A_PACKAGE),
    LETTER(Terms.WITH_A_PACKAGE),
    /** Single hours or days beside any package. */
    BESPOKE(Terms.PRICED),
    /** How many hours of a package a school takes in a term. */
    SET_PACKAGE_HOURS(Terms.PACKAGE_ITSELF);

    private final Terms terms;

    ServiceRequest(Terms terms) {
        this.terms = terms;
    }

    Terms terms() {
        return terms;
    }

    /** On what terms the service gives it. */
    enum Terms {
        FREE,
        WITH_A_PACKAGE,
        PRICED,
        PACKAGE_ITSELF
    }
}
