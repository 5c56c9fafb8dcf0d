package org.rollcall.referral.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rollcall.referral.casework.SampleCases.NOTHING;
import static org.rollcall.referral.casework.SampleCases.PLANNED;
import static org.rollcall.referral.casework.SampleCases.TODAY;
import static org.rollcall.referral.casework.SampleCases.in;
import static org.rollcall.referral.casework.SampleCases.to;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.platform.rules.Refused;
import org.rollcall.referral.casework.plan.Consultation;
import org.rollcall.referral.casework.plan.MonitoredPlan;
import org.rollcall.referral.casework.terms.Terms;
import org.rollcall.referral.evidence.Narrative;

class TurnToLawTest {

    private static final LocalDate LATER = TODAY.plusDays(30);

    private final Case opened = in(CaseState.ACTIVE);
    private final Case steppedDown = in(CaseState.LEGAL_PLANNING)
            .stepDown(new MonitoredPlan(new Narrative("a lift"), LATER, LATER.plusWeeks(4)))
            .value();
    private final Case reopened = in(CaseState.CLOSED)
            .reopen(to("officer-1", "absent again"), NOTHING, 90, List.of(), new Terms(LATER, LATER, LATER, LATER))
            .value();

    @ParameterizedTest(name = "asked on {0}: counts for a case that was opened on 21 September is {1}")
    @CsvSource({"2025-09-21, false", "2026-09-20, false", "2026-09-21, true"})
    void what_a_social_worker_was_asked_before_the_case_was_asked_of_another(LocalDate asked, boolean counts) {
        assertThat(TurnToLaw.includes(opened, asked)).isEqualTo(counts);
    }

    @ParameterizedTest(name = "asked on {0}: counts after a new beginning on 21 October is {1}")
    @CsvSource({"2026-09-21, false", "2026-10-20, false", "2026-10-21, true"})
    void after_a_step_down_or_a_reopening_the_social_worker_is_asked_anew(LocalDate asked, boolean counts) {
        assertThat(TurnToLaw.includes(steppedDown, asked)).isEqualTo(counts);
        assertThat(TurnToLaw.includes(reopened, asked)).isEqualTo(counts);
    }

    @Test
    void what_was_asked_in_an_earlier_turn_is_not_written_down_for_this_one() {
        Consultation dayBefore = new Consultation(LATER.minusDays(1), "officer-1", null);
        Consultation onTheDay = new Consultation(LATER, "officer-1", null);

        for (Case begunAnew : List.of(steppedDown, reopened)) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> begunAnew.consult(dayBefore))
                    .satisfies(refused ->
                            assertThat(refused.guards().getFirst().code()).isEqualTo("CONSULTED_IN_EARLIER_TURN"));
            assertThatCode(() -> begunAnew.consult(onTheDay)).doesNotThrowAnyException();
        }
    }

    @Test
    void what_was_asked_in_triage_is_written_down_in_the_case_that_opens() {
        Consultation inTriage = new Consultation(TODAY.minusDays(3), "officer-1", null);

        assertThat(opened.consult(inTriage)
                        .value()
                        .requestLegalAction(true, PLANNED)
                        .value()
                        .state())
                .isEqualTo(CaseState.LEGAL_PLANNING);
    }
}
