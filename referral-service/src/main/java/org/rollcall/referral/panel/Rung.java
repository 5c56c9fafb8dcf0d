package org.rollcall.referral.panel;

import java.util.List;

/** The ladder of interventions, support first. */
enum Rung {
    SUPPORT("voluntary support and early help"),
    CONTRACT("an attendance contract"),
    NTI("a notice to improve"),
    PN("a penalty notice"),
    ESO("an education supervision order"),
    PROSECUTION("a prosecution");

    private final String written;

    Rung(String written) {
        this.written = written;
    }

    String written() {
        return written;
    }

    /** The rungs beneath, each of which was tried or is passed over for a reason. */
    List<Rung> beneath() {
        return switch (this) {
            case SUPPORT -> List.of();
            case CONTRACT -> List.of(SUPPORT);
            case NTI, ESO -> List.of(SUPPORT, CONTRACT);
            case PN -> List.of(SUPPORT, CONTRACT, NTI);
            case PROSECUTION -> List.of(SUPPORT, CONTRACT, NTI, PN, ESO);
        };
    }
}
