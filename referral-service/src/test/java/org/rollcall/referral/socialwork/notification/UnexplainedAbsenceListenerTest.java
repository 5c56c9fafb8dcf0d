package org.rollcall.referral.socialwork.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rollcall.referral.OneCouncil.CASES;
import static org.rollcall.referral.OneCouncil.SCHOOL;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.IncomingEvent;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.ResendingKafka;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.referral.Forms;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.casework.KnownCases;
import org.rollcall.referral.socialwork.SocialWorkSteps;
import org.rollcall.referral.socialwork.cause.Trigger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.ObjectNode;

/** Monday 21 September 2026, the day of the published examples. */
@RollcallTest
class UnexplainedAbsenceListenerTest {

    private static final String REGISTER = "org.rollcall.attendance.register.";
    private static final String RECORDED = REGISTER + "unexplained-absence-recorded.v1";
    private static final String CORRECTED = REGISTER + "unexplained-absence-corrected.v1";
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 21);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private ApplicationContext service;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Aggregates<SocialWorkerNotification> notifications;

    private OneCouncil council;
    private String worker;

    @BeforeEach
    void a_child_with_a_social_worker() {
        clock.moveTo(MONDAY);
        council = new OneCouncil(service);
        worker = CASES + "/" + KnownCases.open(service, council.id, council.pupil, SCHOOL) + "/social-worker";
        council.put(council.officer, worker, "\"0\"", SocialWorkSteps.LINK);
    }

    @Test
    void an_absence_without_a_reason_is_to_be_told_on_its_day_and_once_for_the_day() {
        ResendingKafka.twice(recorded(1, MONDAY), recorded(2, MONDAY), recorded(3, MONDAY.plusDays(1)));

        awaitKept(2);
        assertThat(kept().getFirst()).satisfies(told -> {
            assertThat(told.facts().trigger()).isEqualTo(Trigger.UNEXPLAINED_ABSENCE);
            assertThat(told.facts().triggeredOn()).isEqualTo(MONDAY);
            assertThat(told.facts().dueOn()).isEqualTo(MONDAY);
            assertThat(told.facts().forSchool()).isTrue();
        });
    }

    @Test
    void what_is_explained_before_it_was_told_need_not_be_told() {
        ResendingKafka.twice(recorded(1, MONDAY), explained(2, MONDAY));

        await().atMost(PATIENCE).until(() -> states().equals(List.of(NotificationState.NOT_REQUIRED)));
        ResendingKafka.once(recorded(1, MONDAY));
        ResendingKafka.twice(recorded(3, MONDAY));

        awaitKept(2);
        assertThat(states()).containsExactlyInAnyOrder(NotificationState.NOT_REQUIRED, NotificationState.DUE);
    }

    @Test
    void what_is_explained_after_it_was_told_is_told_as_well_and_no_reason_again_is_told_again() {
        ResendingKafka.twice(recorded(1, MONDAY));
        awaitKept(1);
        send(kept().getFirst());
        clock.moveTo(MONDAY.plusDays(1));

        ResendingKafka.twice(explained(2, MONDAY));

        awaitKept(2);
        assertThat(kept().getLast()).satisfies(amended -> {
            assertThat(amended.facts().dueOn()).isEqualTo(MONDAY.plusDays(1));
            assertThat(amended.causes())
                    .extracting(cause -> cause.trigger() + " " + cause.on())
                    .containsExactly("UNEXPLAINED_ABSENCE 2026-09-21", "ABSENCE_EXPLAINED 2026-09-22");
        });
        ResendingKafka.once(recorded(1, MONDAY));
        ResendingKafka.twice(recorded(3, MONDAY));
        awaitKept(3);
    }

    @Test
    void a_correction_that_explains_nothing_leaves_it_to_be_told() {
        ObjectNode stillUnexplained = event(CORRECTED);
        ResendingKafka.twice(
                recorded(1, MONDAY), IncomingEvent.of(council.id, CORRECTED, "register", 2, stillUnexplained));
        ResendingKafka.twice(recorded(3, MONDAY.plusDays(1)));

        awaitKept(2);
        assertThat(states()).containsExactly(NotificationState.DUE, NotificationState.DUE);
    }

    @Test
    void an_absence_that_is_late_to_be_told_is_told_with_its_explanation() {
        ResendingKafka.twice(recorded(1, MONDAY));
        awaitKept(1);
        clock.moveTo(MONDAY.plusDays(1));
        await().atMost(PATIENCE).until(() -> states().equals(List.of(NotificationState.OVERDUE)));

        ResendingKafka.twice(explained(2, MONDAY));

        await().atMost(PATIENCE).until(() -> kept().getFirst().causes().size() == 2);
        assertThat(states()).containsExactly(NotificationState.OVERDUE);
    }

    @Test
    void days_before_the_link_and_after_it_are_nobodys_to_be_told() {
        OneCouncil other = new OneCouncil(service);
        String path = CASES + "/" + KnownCases.open(service, other.id, other.pupil, SCHOOL) + "/social-worker";
        other.put(other.officer, path, "\"0\"", Forms.with(SocialWorkSteps.LINK, "validFrom", "2026-09-16"));
        other.put(other.officer, path + "/end", () -> other.get(other.officer, path), Map.of("validTo", "2026-09-18"));

        long sequence = 0;
        for (String day : List.of("2026-09-15", "2026-09-16", "2026-09-18", "2026-09-21")) {
            sequence++;
            ResendingKafka.twice(of(other, sequence, LocalDate.parse(day)));
        }
        ResendingKafka.twice(of(other, 5, LocalDate.of(2026, 9, 17)));

        await().atMost(PATIENCE).until(() -> kept(other).size() == 3);
        assertThat(kept(other))
                .extracting(told -> told.facts().triggeredOn().toString())
                .containsExactly("2026-09-16", "2026-09-17", "2026-09-18");
    }

    @Test
    void a_correction_of_what_was_never_announced_is_nothing_to_tell() {
        ResendingKafka.twice(explained(1, MONDAY), recorded(2, MONDAY.plusDays(1)));

        awaitKept(1);
        assertThat(kept().getFirst().facts().triggeredOn()).isEqualTo(MONDAY.plusDays(1));
    }

    private void awaitKept(int count) {
        await().atMost(PATIENCE).until(() -> kept().size() == count);
    }

    private List<NotificationState> states() {
        return kept().stream().map(SocialWorkerNotification::state).toList();
    }

    private List<SocialWorkerNotification> kept() {
        return kept(council);
    }

    private List<SocialWorkerNotification> kept(OneCouncil of) {
        return notifications.slice(of.id, Map.of(), null, 10).items().stream()
                .map(Stored::value)
                .sorted(Comparator.comparing(told -> told.facts().triggeredOn()))
                .toList();
    }

    private void send(SocialWorkerNotification told) {
        String path = NotificationDesk.PATH + "/" + told.facts().id();
        assertThat(council.put(
                        council.officer,
                        path + "/sending",
                        () -> council.get(council.officer, path),
                        Map.of("on", "2026-09-21", "channel", "SECURE_MESSAGE")))
                .hasStatusOk();
    }

    private IncomingEvent recorded(long sequence, LocalDate day) {
        return of(council, sequence, day);
    }

    private IncomingEvent of(OneCouncil whose, long sequence, LocalDate day) {
        ObjectNode event = event(RECORDED).put("date", day.toString()).put("pupilId", whose.pupil);
        return IncomingEvent.of(whose.id, RECORDED, "register", sequence, event);
    }

    private IncomingEvent explained(long sequence, LocalDate day) {
        ObjectNode event = event(CORRECTED).put("date", day.toString());
        event.putArray("sessions");
        return IncomingEvent.of(council.id, CORRECTED, "register", sequence, event);
    }

    /** The producer's example, about this council's pupil. */
    private ObjectNode event(String type) {
        return ((ObjectNode) ContractAssertions.example(type))
                .put("pupilId", council.pupil)
                .put("schoolUrn", SCHOOL);
    }
}
