package org.rollcall.attendance.pupil.number;

import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** Whether a text is a unique pupil number, of which kind, or the first thing wrong with it. */
@Provision(
        citation = "DfE, Unique pupil numbers: a guide for schools and local authorities",
        url = "https://www.gov.uk/government/publications/unique-pupil-numbers",
        source = "Government Data Standards Catalogue 2.0; common basic data set errors 1510 and 1530",
        inForceFrom = "1999-09-01",
        checkedOn = "2026-09-30")
final class UpnRule implements LegalRule<UpnRule.Given, UpnRule.Answer> {

    record Given(String upn) {}

    sealed interface Answer {
        record Valid(boolean valid, Kind kind) implements Answer {}

        record Invalid(boolean valid, UpnFault error) implements Answer {}
    }

    enum Kind {
        PERMANENT,
        TEMPORARY
    }

    @Override
    public String id() {
        return "upn.validate";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        return Upn.faultIn(given.upn())
                .<Answer>map(fault -> new Answer.Invalid(false, fault))
                .orElseGet(() ->
                        new Answer.Valid(true, Upn.of(given.upn()).temporary() ? Kind.TEMPORARY : Kind.PERMANENT));
    }
}
