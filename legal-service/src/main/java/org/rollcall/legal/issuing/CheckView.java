package org.rollcall.legal.issuing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.legal.penalty.Pounds;
import org.rollcall.legal.penalty.Tariff;
import org.rollcall.legal.threshold.MissedSession;
import org.rollcall.platform.calendar.DeliveryMethod;

/** The answer to "may I issue?" when it is yes: what the notice would say. */
record CheckView(
        boolean mayIssue,
        Tariff tariff,
        int countedPriors,
        LocalDate issueOn,
        DeliveryMethod method,
        LocalDate receivedOn,
        @Nullable LocalDate discountLastDay,
        LocalDate fullLastDay,
        LocalDate prosecutionFrom,
        LocalDate lastDayToLay,
        @Nullable Integer amountDiscount,
        int amountFull,
        List<MissedSession> sessions,
        List<IssueDecision.Warning> warnings,
        String provision) {

    static CheckView of(IssueDecision decision) {
        return new CheckView(
                true,
                decision.terms().tariff(),
                decision.countedPriors(),
                decision.facts().issueOn(),
                decision.facts().method(),
                decision.terms().receivedOn(),
                decision.terms().discountLastDay(),
                decision.terms().fullLastDay(),
                decision.terms().prosecutionFrom(),
                decision.offence().lastDayToLay(),
                Optional.ofNullable(decision.terms().amountDiscount())
                        .map(Pounds::value)
                        .orElse(null),
                decision.terms().amountFull().value(),
                decision.offence().sessions(),
                decision.warnings(),
                decision.terms().provision());
    }
}
