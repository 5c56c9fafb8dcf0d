package org.rollcall.legal.penalty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** By when a notice must be paid, and from when the offence may be prosecuted; the day of receipt is day 1. */
@Provision(
        citation = "SI 2007/1867 regs. 4, 5 and 7, as amended by SI 2013/757 and SI 2024/210",
        url = "https://www.legislation.gov.uk/uksi/2007/1867",
        inForceFrom = "2013-09-01",
        checkedOn = "2026-09-30")
final class NoticeDeadlinesRule implements LegalRule<NoticeDeadlinesRule.Given, NoticeDeadlinesRule.Answer> {

    record Given(LocalDate receivedOn, Tariff tariff) {}

    record Answer(@Nullable LocalDate discountLastDay, LocalDate fullLastDay, LocalDate prosecutionFrom) {}

    @Override
    public String id() {
        return "pn.deadlines";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        PenaltyTariff law = PenaltyTariff.forOffenceFrom(NoticeBasis.S444A, given.receivedOn());
        NoticeTerms terms = NoticeTerms.of(law, given.tariff(), given.receivedOn());
        return new Answer(terms.discountLastDay(), terms.fullLastDay(), terms.prosecutionFrom());
    }
}
