package org.rollcall.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

    @Test
    void a_rule_rests_on_the_provisions_written_on_it() {
        assertThat(Basis.of(HalfDay.class))
                .containsExactly(
                        new Basis(
                                "Half-Holiday Act 1900 s.1",
                                "https://law.example/1900/1",
                                LocalDate.parse("1900-01-01")),
                        new Basis("Half-Holiday Act 2030 s.2", "draft", null));
    }

    @Test
    void a_rule_without_a_provision_is_not_taken_in() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new RuleCatalogue(List.of(HalfDay.without("no.provision"))))
                .withMessageContaining("has no @Provision");
    }

    @Test
    void two_rules_do_not_share_a_name() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new RuleCatalogue(List.of(new HalfDay(), new HalfDay())))
                .withMessage("two rules are called half.day");
    }

    @Test
    void a_service_without_rules_has_an_empty_catalogue() {
        assertThat(new RuleCatalogue(List.of()).rules()).isEmpty();
    }
}
