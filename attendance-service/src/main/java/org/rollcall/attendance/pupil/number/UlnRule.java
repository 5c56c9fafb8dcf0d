package org.rollcall.attendance.pupil.number;

import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** Whether a text is a unique learner number, or the first thing wrong with it. */
@Provision(
        citation = "Learning Records Service, unique learner number validation",
        url = "https://www.gov.uk/government/collections/learning-records-service",
        source = "HESA coding manual, field ULN",
        inForceFrom = "2007-08-01",
        checkedOn = "2026-11-22")
final class UlnRule implements LegalRule<UlnRule.Given, UlnRule.Answer> {

    record Given(String uln) {}

    sealed interface Answer {
        record Valid(boolean valid) implements Answer {}

        record Invalid(boolean valid, UlnFault error) implements Answer {}
    }

    @Override
    public String id() {
        return "uln.validate";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        return Uln.faultIn(given.uln())
                .<Answer>map(fault -> new Answer.Invalid(false, fault))
                .orElseGet(() -> new Answer.Valid(true));
    }
}
