package org.rollcall.licensing.permit;

/** The two texts of section 18 of the Children and Young Persons Act 1933: the one with byelaws, and the one that is to replace it. */
enum Regime {
    A_1933_BYELAWS(Regime.WITH_BYELAWS),
    B_CWSA_2026(Regime.AS_SUBSTITUTED);

    static final String WITH_BYELAWS = "Children and Young Persons Act 1933 s.18, with the council's byelaws";
    static final String AS_SUBSTITUTED =
            "Children and Young Persons Act 1933 s.18, as substituted by the Children's Wellbeing and Schools Act 2026 s.28";

    private final String citation;

    Regime(String citation) {
        this.citation = citation;
    }

    String citation() {
        return citation;
    }
}
