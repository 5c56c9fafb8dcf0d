package org.rollcall.legal.penalty;

import java.util.List;
import java.util.Set;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** How many notices one absence leads to: one for each parent who allowed it and each child. */
@Provision(
        citation = "Education Act 1996 s.444A(1)",
        url = "https://www.legislation.gov.uk/ukpga/1996/56/section/444A",
        source = "Working together to improve school attendance (2024, re-issued July 2026): per parent, per child",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class NoticeCountRule implements LegalRule<NoticeCountRule.Given, NoticeCountRule.Answer> {

    record Given(List<String> children, List<String> parentsWhoAllowedAbsence, Tariff tariff) {}

    /** @param totalIfAllDiscounted the same as the full total where no reduced amount is offered */
    record Answer(int notices, int totalIfAllDiscounted, int totalIfAllFull) {}

    @Override
    public String id() {
        return "pn.count";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        PenaltyTariff law = PenaltyTariff.newest();
        int notices = Math.multiplyExact(
                Set.copyOf(given.children()).size(),
                Set.copyOf(given.parentsWhoAllowedAbsence()).size());
        Pounds discounted = law.reducedFor(given.tariff()).orElse(law.full());
        return new Answer(
                notices,
                discounted.times(notices).value(),
                law.full().times(notices).value());
    }
}
