package org.rollcall.platform.retention;

/** Under which part of data protection law a record is processed. A council runs both side by side. */
public enum Regime {
    /** Support, casework, registers, licensing. */
    P2("UK GDPR Art. 6(1)(c) and (e), Data Protection Act 2018 Part 2"),
    /** From where the council prevents, investigates, detects or prosecutes an offence. */
    P3("Data Protection Act 2018 Part 3 (ss.30 and 31: law enforcement purposes of a competent authority)");

    private final String provision;

    Regime(String provision) {
        this.provision = provision;
    }

    public String provision() {
        return provision;
    }
}
