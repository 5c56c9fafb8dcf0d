package org.rollcall.legal.penalty;

import java.time.LocalDate;
import org.rollcall.legal.limitation.TimeToLay;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** Whether a notice that goes unpaid leaves time to prosecute its first session. */
@Provision(
        citation = "SI 2007/1867 reg. 7, as amended by SI 2013/757",
        url = "https://www.legislation.gov.uk/uksi/2007/1867/regulation/7",
        inForceFrom = "2013-09-01",
        checkedOn = "2026-09-30")
@Provision(
        citation = TimeToLay.PROVISION,
        url = "https://www.legislation.gov.uk/ukpga/1980/43/section/127",
        inForceFrom = "1981-07-06",
        checkedOn = "2026-09-30")
final class LimitationFitRule implements LegalRule<LimitationFitRule.Given, LimitationFitRule.Answer> {

    record Given(LocalDate firstOffenceSession, LocalDate receivedOn) {}

    /** @param daysAvailable both ends included; 0 when there is none */
    record Answer(LocalDate prosecutionFrom, LocalDate lastDayToLay, int daysAvailable) {}

    @Override
    public String id() {
        return "pn.limitation-fit";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        PenaltyTariff law = PenaltyTariff.forOffenceFrom(NoticeBasis.S444A, given.firstOffenceSession());
        LocalDate prosecutionFrom = law.payableWithin().firstDayAfterBeginningWith(given.receivedOn());
        return new Answer(
                prosecutionFrom,
                TimeToLay.lastDayFor(given.firstOffenceSession()),
                TimeToLay.daysLeft(given.firstOffenceSession(), prosecutionFrom));
    }
}
