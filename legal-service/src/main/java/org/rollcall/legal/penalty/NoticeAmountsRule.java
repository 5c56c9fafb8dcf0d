package org.rollcall.legal.penalty;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** What a notice costs: the amounts of the day on which the offence began. */
@Provision(
        citation = "SI 2007/1867 reg. 4, as amended by SI 2024/210: £160, or £80 within 21 days",
        url = "https://www.legislation.gov.uk/uksi/2007/1867/regulation/4",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
@Provision(
        citation = "SI 2007/1867 reg. 4(1): £60 and £120 for excluded pupils",
        url = "https://www.legislation.gov.uk/uksi/2007/1867/regulation/4",
        inForceFrom = "2013-09-01",
        checkedOn = "2026-09-30")
final class NoticeAmountsRule implements LegalRule<NoticeAmountsRule.Given, NoticeAmountsRule.Answer> {

    /** The offence began on the day of issue, and the notice is a first one, unless said. */
    record Given(
            NoticeBasis basis,
            @Nullable Tariff tariff,
            @Nullable LocalDate offenceFrom,
            LocalDate issueOn) {}

    record Answer(@Nullable Integer discount, int full) {}

    @Override
    public String id() {
        return "pn.amounts";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        LocalDate offenceFrom = Optional.ofNullable(given.offenceFrom()).orElse(given.issueOn());
        PenaltyTariff law = PenaltyTariff.forOffenceFrom(given.basis(), offenceFrom);
        Tariff tariff = Optional.ofNullable(given.tariff()).orElse(Tariff.FIRST);
        return new Answer(
                law.reducedFor(tariff).map(Pounds::value).orElse(null),
                law.full().value());
    }
}
