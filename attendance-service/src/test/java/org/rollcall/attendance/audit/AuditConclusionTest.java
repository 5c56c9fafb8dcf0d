package org.rollcall.attendance.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rollcall.attendance.audit.finding.Finding;
import org.rollcall.attendance.audit.finding.FindingChallenge;
import org.rollcall.attendance.audit.finding.Rating;
import org.rollcall.attendance.audit.record.AgreedAction;
import org.rollcall.attendance.audit.record.AuditState;
import org.rollcall.attendance.audit.record.Feedback;

class AuditConclusionTest {

    @Test
    void a_meeting_without_head_minutes_or_a_day_that_fits_tells_all_of_it() {
        Feedback none = new Feedback(Walk.VISIT.minusDays(1), false, List.of(), " ", Walk.CHALLENGE_BY, "auditor");

        assertThatThrownBy(() -> Walk.to(AuditState.DRAFT).giveFeedback(none, Walk.HEARD_ON))
                .hasMessage("COUNTERSIGNATURE_MISSING, HEAD_NOT_PRESENT, MINUTES_MISSING, MEETING_BEFORE_FIELDWORK");
        Feedback toCome =
                new Feedback(Walk.HEARD_ON.plusDays(1), true, List.of(), "Minutes", Walk.CHALLENGE_BY, "auditor");
        assertThatThrownBy(() -> Walk.to(AuditState.DRAFT)
                        .countersign("leader", Walk.HEARD_ON)
                        .giveFeedback(toCome, Walk.HEARD_ON))
                .hasMessage("MEETING_TO_COME");
    }

    @Test
    void facts_are_challenged_until_the_last_day_and_once() {
        RegisterAudit heard = Walk.to(AuditState.FEEDBACK_GIVEN);

        RegisterAudit challenged = heard.challenge(Walk.GRAVE, challenge(Walk.CHALLENGE_BY));

        assertThatThrownBy(() -> heard.challenge(Walk.GRAVE, challenge(Walk.CHALLENGE_BY.plusDays(1))))
                .hasMessage("CHALLENGE_TOO_LATE");
        Finding now = challenged.finding(Walk.GRAVE.id()).orElseThrow();
        assertThatThrownBy(() -> challenged.challenge(now, challenge(Walk.CHALLENGE_BY)))
                .hasMessage("CHALLENGED_ALREADY");
        assertThatThrownBy(
                        () -> challenged.propose(List.of(Walk.ACTION)).agree("head", Walk.AGREED_ON, Walk.FOLLOW_UP_ON))
                .hasMessage("CHALLENGE_UNDECIDED");
    }

    @Test
    void a_challenge_that_is_upheld_takes_the_finding_away_and_the_rating_with_it() {
        RegisterAudit challenged = Walk.to(AuditState.FEEDBACK_GIVEN).challenge(Walk.GRAVE, challenge(Walk.HEARD_ON));
        Finding now = challenged.finding(Walk.GRAVE.id()).orElseThrow();
        FindingChallenge said = Objects.requireNonNull(now.challenge());

        RegisterAudit decided = challenged.decideChallenge(
                now,
                now.challenged(said.decided(true, "Registers were on paper", "officer"))
                        .withdrawn("Upheld"));

        assertThat(decided.rating()).isEqualTo(Rating.MINOR);
        assertThat(decided.agree("head", Walk.AGREED_ON, Walk.FOLLOW_UP_ON)
                        .value()
                        .state())
                .isEqualTo(AuditState.AGREED);
        Finding after = decided.finding(Walk.GRAVE.id()).orElseThrow();
        assertThatThrownBy(() -> decided.decideChallenge(after, after)).hasMessage("NO_OPEN_CHALLENGE");
    }

    @Test
    void a_grave_finding_is_not_agreed_without_an_action() {
        assertThatThrownBy(() -> Walk.to(AuditState.FEEDBACK_GIVEN).agree("head", Walk.AGREED_ON, Walk.FOLLOW_UP_ON))
                .hasMessage("ACTION_MISSING");
    }

    @Test
    void an_overdue_action_is_told_on_the_day_after_and_once() {
        RegisterAudit agreed = Walk.to(AuditState.AGREED);
        LocalDate dayAfter = Walk.ACTION_DUE.plusDays(1);

        assertThat(agreed.due()).contains(dayAfter);
        assertThat(agreed.asOf(Walk.ACTION_DUE).events()).isEmpty();
        assertThat(agreed.asOf(dayAfter).events()).hasSize(1);
        RegisterAudit told = agreed.asOf(dayAfter).value();
        assertThat(told.asOf(dayAfter).events()).isEmpty();
        assertThat(told.due()).contains(Walk.FOLLOW_UP_ON);
        assertThat(told.asOf(Walk.FOLLOW_UP_ON).value().due()).isEmpty();
    }

    @Test
    void an_action_with_evidence_is_never_overdue() {
        RegisterAudit done = Walk.to(AuditState.AGREED).evidence(Walk.ACTION, "Log seen", Walk.ACTION_DUE);

        assertThat(done.asOf(Walk.ACTION_DUE.plusDays(1)).events()).isEmpty();
        AgreedAction action = done.action(Walk.ACTION.id()).orElseThrow();
        assertThatThrownBy(() -> done.evidence(action, "Again", Walk.ACTION_DUE))
                .hasMessage("EVIDENCED_ALREADY");
    }

    @Test
    void it_is_not_closed_before_the_follow_up_nor_without_evidence_of_grave_findings() {
        assertThatThrownBy(() -> Walk.to(AuditState.AGREED).close(Walk.AGREED_ON))
                .hasMessage("FOLLOW_UP_NOT_DUE, ACTION_NOT_EVIDENCED");
        assertThatThrownBy(() -> Walk.to(AuditState.FOLLOW_UP_DUE).close(Walk.FOLLOW_UP_ON))
                .hasMessage("ACTION_NOT_EVIDENCED");
    }

    @Test
    void one_without_findings_has_nothing_to_follow_up() {
        RegisterAudit clean = Walk.clean();

        assertThat(clean.rating()).isEqualTo(Rating.COMPLIANT);
        assertThat(clean.close(Walk.AGREED_ON).events())
                .containsExactly(
                        new AuditEvent.Closed(clean.id(), "142101", Walk.AGREED_ON, LocalDate.of(2028, 8, 31)));
    }

    private static FindingChallenge challenge(LocalDate on) {
        return new FindingChallenge("The registers were on paper that week", on, "head", null, null, null);
    }
}
