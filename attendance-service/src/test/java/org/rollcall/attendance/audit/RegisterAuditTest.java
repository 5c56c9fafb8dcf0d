package org.rollcall.attendance.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.attendance.audit.finding.Finding;
import org.rollcall.attendance.audit.finding.FindingCode;
import org.rollcall.attendance.audit.finding.Rating;
import org.rollcall.attendance.audit.finding.Severity;
import org.rollcall.attendance.audit.record.AuditState;
import org.rollcall.attendance.audit.record.EscalationGround;
import org.rollcall.attendance.audit.record.Fieldwork;
import org.rollcall.attendance.coding.doubt.Child;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;

class RegisterAuditTest {

    private static final Map<AuditState, UnaryOperator<RegisterAudit>> STEPS = new EnumMap<>(Map.of(
            AuditState.NOTIFIED,
                    audit -> audit.notifySchool(Walk.VISIT, 10, Child.DAYS, Walk.PLANNED_ON)
                            .value(),
            AuditState.FIELDWORK, RegisterAuditTest::openRegisters,
            AuditState.DRAFT, audit -> audit.draft("As found.").value(),
            AuditState.FEEDBACK_GIVEN,
                    audit -> audit.giveFeedback(Walk.feedback(), Walk.HEARD_ON).value(),
            AuditState.AGREED,
                    audit -> audit.agree("head", Walk.AGREED_ON, Walk.FOLLOW_UP_ON)
                            .value(),
            AuditState.CLOSED, audit -> audit.close(Walk.FOLLOW_UP_ON).value(),
            AuditState.ESCALATED,
                    audit -> audit.escalate(EscalationGround.OFF_ROLLING, "Two names gone", Walk.VISIT)
                            .value()));

    static Stream<Arguments> everyPair() {
        return Arrays.stream(AuditState.values())
                .flatMap(from -> STEPS.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("everyPair")
    void every_step_is_taken_where_the_table_has_it_and_refused_elsewhere(AuditState from, AuditState to) {
        RegisterAudit ready = ready(from);
        UnaryOperator<RegisterAudit> step = Objects.requireNonNull(STEPS.get(to));

        if (from.next().contains(to)) {
            assertThat(step.apply(ready).state()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> step.apply(ready))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.guards())
                            .extracting(FailingGuard::code)
                            .contains("TRANSITION_NOT_ALLOWED"));
        }
    }

    @Test
    void only_the_day_makes_a_follow_up_due_and_only_of_what_was_agreed() {
        LocalDate dayBefore = Walk.FOLLOW_UP_ON.minusDays(1);

        assertThat(Walk.to(AuditState.AGREED).asOf(dayBefore).value().state()).isEqualTo(AuditState.AGREED);
        assertThat(Walk.to(AuditState.AGREED).asOf(Walk.FOLLOW_UP_ON).value().state())
                .isEqualTo(AuditState.FOLLOW_UP_DUE);
        Arrays.stream(AuditState.values())
                .filter(state -> state != AuditState.AGREED)
                .forEach(state -> assertThat(Walk.to(state)
                                .asOf(LocalDate.of(2030, 1, 1))
                                .value()
                                .state())
                        .isEqualTo(state));
    }

    @ParameterizedTest(name = "told on 21 September, visit on {0}: {1}")
    @CsvSource({
        "2026-10-05, ''", // the tenth school day after
        "2026-10-02, NOTICE_TOO_SHORT", // the ninth
        "2026-10-03, 'VISIT_NOT_ON_SCHOOL_DAY, NOTICE_TOO_SHORT'", // a Saturday
        "2027-07-21, ''", // the last school day of the year
        "2026-07-21, 'VISIT_OUTSIDE_YEAR, VISIT_IN_PAST, NOTICE_TOO_SHORT'",
    })
    void the_school_has_ten_school_days_notice(LocalDate visit, String guards) {
        RegisterAudit planned = Walk.to(AuditState.PLANNED);

        if (guards.isEmpty()) {
            assertThat(planned.notifySchool(visit, 10, Child.DAYS, Walk.PLANNED_ON)
                            .value()
                            .preparation()
                            .visitOn())
                    .isEqualTo(visit);
        } else {
            assertThatThrownBy(() -> planned.notifySchool(visit, 10, Child.DAYS, Walk.PLANNED_ON))
                    .hasMessage(guards);
        }
    }

    @Test
    void a_risk_visit_that_a_team_leader_approved_needs_no_notice_but_still_a_school_day() {
        RegisterAudit approved = Walk.to(AuditState.PLANNED).approveRisk("Names missing from the roll", "leader");

        assertThat(approved.notifySchool(Walk.PLANNED_ON, 10, Child.DAYS, Walk.PLANNED_ON)
                        .value()
                        .state())
                .isEqualTo(AuditState.NOTIFIED);
        assertThatThrownBy(() -> approved.notifySchool(LocalDate.of(2026, 9, 26), 10, Child.DAYS, Walk.PLANNED_ON))
                .hasMessage("VISIT_NOT_ON_SCHOOL_DAY");
        assertThatThrownBy(() -> Walk.to(AuditState.NOTIFIED).approveRisk("Late", "leader"))
                .hasMessage("NOT_IN_THIS_STATE");
    }

    @Test
    void registers_stay_shut_until_the_sample_is_stored_and_the_day_has_come() {
        RegisterAudit notified = Walk.to(AuditState.NOTIFIED);
        LocalDate dayBefore = Walk.VISIT.minusDays(1);

        assertThatThrownBy(() -> notified.requireReadyForFieldwork(dayBefore))
                .hasMessage("SAMPLE_NOT_STORED, VISIT_DAY_NOT_COME");
        RegisterAudit chosen = notified.choose(Walk.sample());
        assertThatThrownBy(() -> chosen.requireReadyForFieldwork(dayBefore)).hasMessage("VISIT_DAY_NOT_COME");
        chosen.requireReadyForFieldwork(Walk.VISIT);
        assertThatThrownBy(() -> chosen.choose(Walk.sample())).hasMessage("SAMPLE_STORED");
        assertThatThrownBy(() -> Walk.to(AuditState.PLANNED).choose(Walk.sample()))
                .hasMessage("NOT_IN_THIS_STATE");
    }

    @Test
    void a_draft_needs_severity_and_evidence_of_every_finding_that_stands() {
        Finding bare = new Finding("f-1", FindingCode.DEL_NO_RETURN, null, " ", 1, List.of(), null, null);
        RegisterAudit audit = Walk.to(AuditState.FIELDWORK).raise(bare);

        assertThatThrownBy(() -> audit.draft("As found."))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.guards()).singleElement().satisfies(guard -> {
                            assertThat(guard.code()).isEqualTo("FINDING_INCOMPLETE");
                            assertThat(guard.detail()).contains("f-1", "severity and its evidence");
                        }));
        assertThat(audit.amend(bare.withdrawn("Return found"))
                        .draft("As found.")
                        .events())
                .hasSize(2);
    }

    @Test
    void an_audit_holds_sixty_findings_and_no_more() {
        RegisterAudit audit = Walk.to(AuditState.FIELDWORK);
        for (int i = audit.fieldwork().findings().size(); i < Fieldwork.MOST_FINDINGS; i++) {
            audit = audit.raise(new Finding(
                    "f-" + i, FindingCode.ADM_ENTRY_DELAY, Severity.MINOR, "Seen", 1, List.of(), null, null));
        }
        RegisterAudit full = audit;

        assertThatThrownBy(() -> full.raise(Walk.SMALL)).hasMessage("TOO_MANY_FINDINGS");
    }

    @Test
    void grave_findings_are_countersigned_by_somebody_else() {
        RegisterAudit draft = Walk.to(AuditState.DRAFT);

        assertThatThrownBy(() -> draft.giveFeedback(Walk.feedback(), Walk.HEARD_ON))
                .hasMessage("COUNTERSIGNATURE_MISSING");
        assertThatThrownBy(() -> draft.countersign("auditor", Walk.HEARD_ON)).hasMessage("COUNTERSIGNED_BY_AUDITOR");
        RegisterAudit minor = Walk.to(AuditState.NOTIFIED)
                .choose(Walk.sample())
                .open(Walk.fieldwork(Walk.SMALL))
                .draft("Little found.")
                .value();
        assertThat(minor.giveFeedback(Walk.feedback(), Walk.HEARD_ON).value().rating())
                .isEqualTo(Rating.MINOR);
    }

    /** In the state, with everything done that the next step asks, so that only the table decides. */
    private static RegisterAudit ready(AuditState state) {
        RegisterAudit audit = Walk.to(state);
        return switch (state) {
            case NOTIFIED -> audit.choose(Walk.sample());
            case DRAFT -> audit.countersign("leader", Walk.HEARD_ON);
            case FEEDBACK_GIVEN -> audit.propose(List.of(Walk.ACTION));
            case FOLLOW_UP_DUE -> audit.evidence(Walk.ACTION, "Log seen", Walk.FOLLOW_UP_ON);
            case AGREED -> Walk.clean();
            default -> audit;
        };
    }

    private static RegisterAudit openRegisters(RegisterAudit audit) {
        audit.requireReadyForFieldwork(Walk.VISIT);
        return audit.open(Walk.fieldwork(Walk.GRAVE, Walk.SMALL));
    }
}
