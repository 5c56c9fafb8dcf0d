package org.rollcall.careless;

import org.rollcall.platform.rules.LegalRule;
import org.springframework.stereotype.Component;

/** A rule without a provision that lives in a framework. */
@Component
final class LawlessRule implements LegalRule<LawlessRule.Given, String> {

    record Given(String what) {}

    @Override
    public String id() {
        return "lawless";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public String answer(Given given) {
        return given.what();
    }
}
