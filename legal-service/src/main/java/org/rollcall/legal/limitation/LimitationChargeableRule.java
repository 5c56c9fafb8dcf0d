package org.rollcall.legal.limitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** Which dates an information laid on a day may still charge. */
@Provision(
        citation = TimeToLay.PROVISION,
        url = "https://www.legislation.gov.uk/ukpga/1980/43/section/127",
        inForceFrom = "1981-07-06",
        checkedOn = "2026-09-30")
final class LimitationChargeableRule
        implements LegalRule<LimitationChargeableRule.Given, LimitationChargeableRule.Answer> {

    record Given(LocalDate layOn, List<LocalDate> offenceDates) {}

    record Answer(List<LocalDate> inTime, List<LocalDate> outOfTime) {}

    @Override
    public String id() {
        return "limitation.chargeable";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        Map<Boolean, List<LocalDate>> byTime = given.offenceDates().stream()
                .sorted()
                .collect(Collectors.partitioningBy(date -> !given.layOn().isAfter(TimeToLay.lastDayFor(date))));
        return new Answer(byTime.getOrDefault(true, List.of()), byTime.getOrDefault(false, List.of()));
    }
}
