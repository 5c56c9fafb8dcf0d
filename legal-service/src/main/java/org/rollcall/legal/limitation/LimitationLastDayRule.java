package org.rollcall.legal.limitation;

import java.time.LocalDate;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** The last day on which an information for an offence may be laid. */
@Provision(
        citation = TimeToLay.PROVISION,
        url = "https://www.legislation.gov.uk/ukpga/1980/43/section/127",
        inForceFrom = "1981-07-06",
        checkedOn = "2026-09-30")
final class LimitationLastDayRule implements LegalRule<LimitationLastDayRule.Given, LimitationLastDayRule.Answer> {

    record Given(LocalDate offenceOn) {}

    record Answer(LocalDate lastDayToLay) {}

    @Override
    public String id() {
        return "limitation.last-day";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        return new Answer(TimeToLay.lastDayFor(given.offenceOn()));
    }
}
