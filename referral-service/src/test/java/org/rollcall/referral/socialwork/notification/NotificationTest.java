package org.rollcall.referral.socialwork.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rollcall.referral.socialwork.notification.NotificationExamples.DAY;
import static org.rollcall.referral.socialwork.notification.NotificationState.ACKNOWLEDGED;
import static org.rollcall.referral.socialwork.notification.NotificationState.DUE;
import static org.rollcall.referral.socialwork.notification.NotificationState.NOT_REQUIRED;
import static org.rollcall.referral.socialwork.notification.NotificationState.OVERDUE;
import static org.rollcall.referral.socialwork.notification.NotificationState.SENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Change;
import org.rollcall.referral.consultation.SocialWorkersView;
import org.rollcall.referral.duty.DutyEvent;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.socialwork.cause.Cause;
import org.rollcall.referral.socialwork.cause.NotificationFacts;
import org.rollcall.referral.socialwork.cause.Sending;
import org.rollcall.referral.socialwork.cause.Sending.Channel;
import org.rollcall.referral.socialwork.cause.Sending.Recipient;
import org.rollcall.referral.socialwork.cause.Trigger;

class NotificationTest {

    /** The life of a notification as the domain has it, written down a second time on purpose. */
    private static final Map<NotificationState, Set<NotificationState>> LEGAL = Map.of(
            DUE, Set.of(SENT, OVERDUE, NOT_REQUIRED),
            OVERDUE, Set.of(SENT),
            SENT, Set.of(ACKNOWLEDGED));

    private static final Map<NotificationState, Function<SocialWorkerNotification, Change<SocialWorkerNotification>>>
            STEPS = Map.of(
                    OVERDUE, SocialWorkerNotification::runLate,
                    SENT, notification -> notification.send(sending(DAY)),
                    ACKNOWLEDGED, notification -> notification.acknowledge(answer(DAY)),
                    NOT_REQUIRED, notification -> notification.waive(waiver()));

    @ParameterizedTest(name = "the step to {1} from {0}")
    @MethodSource("everyStepFromEveryState")
    void a_step_is_open_exactly_where_the_table_says(NotificationState from, NotificationState to) {
        SocialWorkerNotification notification = in(from);
        var step = Objects.requireNonNull(STEPS.get(to));
        if (LEGAL.getOrDefault(from, Set.of()).contains(to)) {
            assertThat(step.apply(notification).value().state()).isEqualTo(to);
        } else {
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> step.apply(notification));
        }
    }

    static Stream<Arguments> everyStepFromEveryState() {
        return Stream.of(NotificationState.values())
                .flatMap(from -> STEPS.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} on {1} is told by {2}")
    @CsvSource({
        "UNEXPLAINED_ABSENCE, 2026-09-21, 2026-09-21",
        "DELETION_PROPOSED,   2026-09-22, 2026-09-22",
        "PA_REACHED,          2026-09-21, 2026-09-28", // Monday: the whole week is still to come
        "SA_REACHED,          2026-09-25, 2026-09-28", // Friday
        "SA_REACHED,          2026-09-27, 2026-09-28", // Sunday
        "PA_REACHED,          2027-04-28, 2027-05-04", // Monday is the early May bank holiday
        "PA_REACHED,          2027-05-03, 2027-05-10",
        "UNEXPLAINED_ABSENCE, 2026-12-27, 2026-12-27", // what cannot wait waits for no working day
    })
    void what_cannot_wait_is_told_on_its_day_and_the_rest_on_the_monday_after(
            Trigger trigger, LocalDate on, LocalDate dueOn) {
        NotificationFacts facts = NotificationExamples.facts(new Cause(trigger, on));

        assertThat(facts.dueOn()).isEqualTo(dueOn);
        SocialWorkerNotification due = SocialWorkerNotification.due(facts, List.of(new Cause(trigger, on)))
                .value();
        assertThat(new NotificationAggregate().due(due)).contains(dueOn.plusDays(1));
    }

    @Test
    void telling_is_a_duty_until_it_was_done_or_need_not_be() {
        assertThat(due(Trigger.DELETION_PROPOSED).events()).anyMatch(DutyEvent.Arises.class::isInstance);
        assertThat(in(DUE).runLate().events()).noneMatch(DutyEvent.class::isInstance);
        assertThat(in(OVERDUE).send(sending(DAY)).events()).anyMatch(DutyEvent.Met.class::isInstance);
        assertThat(in(DUE).waive(waiver()).events()).anyMatch(DutyEvent.Falls.class::isInstance);
    }

    @Test
    void a_weeks_news_is_gathered_until_it_was_sent_and_each_piece_once() {
        Cause first = new Cause(Trigger.PA_REACHED, DAY);
        Cause second = new Cause(Trigger.SA_REACHED, DAY.plusDays(2));
        SocialWorkerNotification weekly = due(Trigger.PA_REACHED).value();

        assertThat(weekly.with(second).with(second).causes()).containsExactly(first, second);
        assertThat(weekly.send(sending(DAY)).value().with(second).causes()).containsExactly(first);
    }

    @ParameterizedTest
    @CsvSource({
        "DUE, NOT_REQUIRED, 1",
        "OVERDUE, OVERDUE, 2",
        "SENT, SENT, 1",
        "ACKNOWLEDGED, ACKNOWLEDGED, 1",
        "NOT_REQUIRED, NOT_REQUIRED, 1",
    })
    void what_is_explained_need_not_be_told_unless_it_is_late_or_was_told(
            NotificationState from, NotificationState to, int told) {
        SocialWorkerNotification explained = in(from).explain(new Cause(Trigger.ABSENCE_EXPLAINED, DAY.plusDays(1)))
                .value();

        assertThat(explained.state()).isEqualTo(to);
        assertThat(explained.causes()).hasSize(told);
    }

    @Test
    void nothing_is_sent_before_its_cause_and_nothing_answered_before_it_was_sent() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> in(DUE).send(sending(DAY.minusDays(1))));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> in(SENT).acknowledge(answer(DAY.minusDays(1))));
        assertThat(in(SENT).acknowledge(answer(DAY)).value().state()).isEqualTo(ACKNOWLEDGED);
    }

    @Test
    void a_consultation_is_answered_with_a_view() {
        SocialWorkerNotification asked =
                due(Trigger.LEGAL_ACTION_CONSIDERED).value().send(sending(DAY)).value();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> asked.acknowledge(answer(DAY)))
                .satisfies(refused ->
                        assertThat(refused.guards().getFirst().code()).isEqualTo("VIEW_MISSING"));
        assertThat(asked.acknowledge(new Acknowledgement(DAY, SocialWorkersView.AGAINST, null))
                        .value()
                        .state())
                .isEqualTo(ACKNOWLEDGED);
    }

    @ParameterizedTest
    @EnumSource(NotificationState.class)
    void a_social_worker_was_asked_once_the_notification_was_sent(NotificationState state) {
        boolean sent = state == SENT || state == ACKNOWLEDGED;

        assertThat(ProvingConsultations.proofs(in(state))
                        .map(proof -> proof.ground().on()))
                .isEqualTo(sent ? List.of(DAY) : List.of());
    }

    private static SocialWorkerNotification in(NotificationState state) {
        SocialWorkerNotification due = due(Trigger.DELETION_PROPOSED).value();
        return switch (state) {
            case DUE -> due;
            case OVERDUE -> due.runLate().value();
            case SENT -> due.send(sending(DAY)).value();
            case ACKNOWLEDGED ->
                due.send(sending(DAY)).value().acknowledge(answer(DAY)).value();
            case NOT_REQUIRED -> due.waive(waiver()).value();
        };
    }

    private static Change<SocialWorkerNotification> due(Trigger trigger) {
        Cause cause = new Cause(trigger, DAY);
        return SocialWorkerNotification.due(NotificationExamples.facts(cause), List.of(cause));
    }

    private static Sending sending(LocalDate on) {
        return new Sending(on, Recipient.SOCIAL_WORKER, Set.of(), Channel.SECURE_MESSAGE);
    }

    private static Acknowledgement answer(LocalDate on) {
        return new Acknowledgement(on, null, null);
    }

    private static Waiver waiver() {
        return new Waiver(DAY, "leader", new Narrative("The link had ended."));
    }
}
