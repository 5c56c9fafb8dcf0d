package org.rollcall.attendance.postcode;

import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** Whether a text is a postcode, and how it is written. */
@Provision(
        citation = "BS 7666: spatial datasets for geographical referencing, postcode",
        source = "Government Data Standards Catalogue 2.0, postcode",
        inForceFrom = "2000-01-01",
        checkedOn = "2026-09-30")
final class PostcodeRule implements LegalRule<PostcodeRule.Given, PostcodeRule.Answer> {

    record Given(String postcode) {}

    sealed interface Answer {
        record Valid(boolean valid, String normalised) implements Answer {}

        record Invalid(boolean valid) implements Answer {}
    }

    @Override
    public String id() {
        return "postcode.normalise";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        return Postcode.read(given.postcode())
                .<Answer>map(postcode -> new Answer.Valid(true, postcode.value()))
                .orElseGet(() -> new Answer.Invalid(false));
    }
}
