package org.rollcall.legal.serving;

import java.time.LocalDate;
import org.rollcall.platform.calendar.DeliveryMethod;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** When a document counts as received, unless the contrary is proved. */
@Provision(
        citation = "Education Act 1996 s.572",
        url = "https://www.legislation.gov.uk/ukpga/1996/56/section/572",
        inForceFrom = "1996-11-01",
        checkedOn = "2026-09-30")
@Provision(
        citation = "Interpretation Act 1978 s.7",
        url = "https://www.legislation.gov.uk/ukpga/1978/30/section/7",
        source = "Practice Direction (QBD: Postal Service) [1985] 1 WLR 489: second or fourth working day",
        inForceFrom = "1979-01-01",
        checkedOn = "2026-09-30")
final class DeemedServiceRule implements LegalRule<DeemedServiceRule.Given, DeemedServiceRule.Answer> {

    record Given(LocalDate postedOn, DeliveryMethod method) {}

    record Answer(LocalDate receivedOn) {}

    @Override
    public String id() {
        return "service.deemed";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        return new Answer(given.method().deemedReceivedOn(given.postedOn()));
    }
}
