package org.rollcall.referral.panel.decision;

import java.util.List;

/** The ladder of interventions, support first. */
public enum Rung {
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

    public String written() {
        return written;
    }

    /** The rungs beneath, each of which was tried or is passed over for a reason. */
    public List<Rung> beneath() {
        return switch (this) {
            case SUPPORT -> List.of();
            case CONTRACT -> List.of(SUPPORT);
            case NTI, ESO -> List.of(SUPPORT, CONTRACT);
            case PN -> List.of(SUPPORT, CONTRACT, NTI);
            case PROSECUTION -> List.of(SUPPORT, CONTRACT, NTI, PN, ESO);
        };
    }
}
