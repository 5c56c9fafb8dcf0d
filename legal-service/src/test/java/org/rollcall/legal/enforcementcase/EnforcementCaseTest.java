package org.rollcall.legal.enforcementcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rollcall.legal.id.NoticeId;
import org.rollcall.platform.store.Change;

class EnforcementCaseTest {

    private final EnforcementCase opened = EnforcementCaseEvents.opened();

    @Test
    void a_case_opens_without_a_decision() {
        assertThat(opened.decision()).isNull();
        assertThat(opened.prosecutionDecisions()).isEmpty();
        assertThat(opened.facts().concerns(opened.parentIds().getFirst())).isTrue();
    }

    @Test
    void an_unpaid_notice_calls_for_the_prosecution_decision_once() {
        Change<EnforcementCase> called = opened.callForDecision(EnforcementCaseEvents.called());
        Change<EnforcementCase> again = called.value().callForDecision(EnforcementCaseEvents.called());

        assertThat(called.events()).hasSize(1);
        assertThat(again.events()).isEmpty();
        assertThat(again.value()).isEqualTo(called.value());
    }

    @Test
    void each_unpaid_notice_calls_for_a_decision_of_its_own() {
        ProsecutionDecision first = EnforcementCaseEvents.called();
        ProsecutionDecision second = new ProsecutionDecision(
                new NoticeId("another"), first.parentId(), LocalDate.of(2026, 11, 18), LocalDate.of(2027, 3, 14));

        assertThat(opened.callForDecision(first)
                        .value()
                        .callForDecision(second)
                        .value()
                        .prosecutionDecisions())
                .containsExactly(first, second);
    }
}
