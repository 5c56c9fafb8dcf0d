package org.rollcall.legal.penalty;

import java.time.LocalDate;

/** A notice that the same parent was given before about the same child, by any council. */
public record EarlierNotice(LocalDate issuedOn, LocalDate offenceFrom, Fate fate) {

    /** What became of it. */
    public enum Fate {
        PAID,
        UNPAID_PENDING,
        UNPAID_CONVICTED,
        UNPAID_ACQUITTED,
        WITHDRAWN
    }

    /** Unpaid notices count, also after a conviction; one that was withdrawn or ended in an acquittal does not. */
    boolean counts() {
        return fate != Fate.WITHDRAWN && fate != Fate.UNPAID_ACQUITTED;
    }
}
