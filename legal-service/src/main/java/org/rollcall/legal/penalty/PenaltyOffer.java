package org.rollcall.legal.penalty;

import java.time.LocalDate;

/** What the limit on notices leaves open on a day. */
public sealed interface PenaltyOffer {

    /** How many earlier notices count on that day. */
    int counted();

    /** A notice may be issued at this tariff. */
    record MayIssue(int counted, Tariff tariff) implements PenaltyOffer {}

    /** No notice may be issued before {@code firstClearDay}; another intervention has to be considered. */
    record LimitReached(int counted, LocalDate firstClearDay) implements PenaltyOffer {}
}
