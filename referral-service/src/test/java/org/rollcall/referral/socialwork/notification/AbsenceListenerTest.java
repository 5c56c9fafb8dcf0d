package org.rollcall.referral.socialwork.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rollcall.referral.OneCouncil.CASES;
import static org.rollcall.referral.OneCouncil.SCHOOL;
import static org.rollcall.referral.OneCouncil.json;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.IncomingEvent;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.ResendingKafka;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.referral.Forms;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.casework.KnownCases;
import org.rollcall.referral.socialwork.SocialWorkSteps;
import org.rollcall.referral.socialwork.cause.Trigger;
import org.rollcall.referral.socialwork.child.CouncilCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@RollcallTest
class AbsenceListenerTest {

    private static final String REGISTER = "org.rollcall.attendance.register.";
    private static final String PERSISTENT = REGISTER + "persistent-absence-reached.v1";
    private static final String SEVERE = REGISTER + "severe-absence-reached.v1";
    private static final String CHANGED = REGISTER + "evidence-changed.v1";
    private static final String CONTINUOUS = REGISTER + "continuous-absence-reached.v1";
    private static final String DELETION = "org.rollcall.attendance.roll.deletion-proposed.v1";
    private static final String DUE = "org.rollcall.referral.social-worker-notification.due.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private ApplicationContext service;

    @Autowired
    private Aggregates<SocialWorkerNotification> notifications;

    private OneCouncil council;
    private String worker;

    @BeforeEach
    void aChildWithASocialWorker() {
        council = new OneCouncil(service);
        worker = CASES + "/" + KnownCases.open(service, council.id, council.pupil, SCHOOL) + "/social-worker";
        council.put(council.officer, worker, "\"0\"", SocialWorkSteps.LINK);
    }

    @Test
    void a_deletion_is_to_be_told_on_the_day_on_which_it_is_proposed_and_once() {
        try (PublishedEvents told = PublishedEvents.of(council.id, "referral")) {
            ResendingKafka.twice(event(DELETION, "deletion", 1, "proposedOn", "2026-09-21"));
            ResendingKafka.twice(event(SEVERE, "register", 1, "metOn", "2026-09-21"));
            await().atMost(PATIENCE).until(() -> kept().size() == 2);

            assertThat(told.await(DUE, 2)).hasSize(2).allSatisfy(ContractAssertions::asPromised);
        }
        assertThat(kept())
                .filteredOn(one -> one.facts().trigger() == Trigger.DELETION_PROPOSED)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.facts().dueOn()).isEqualTo("2026-09-21");
                    assertThat(one.facts().responsible()).isEqualTo(new CouncilCode("992"));
                    assertThat(one.facts().caseId()).isNotNull();
                });
    }

    @Test
    void what_happened_while_there_was_no_social_worker_is_not_told() {
        ResendingKafka.twice(
                event(DELETION, "before", 1, "proposedOn", "2026-08-31"),
                event(DELETION, "first-day", 1, "proposedOn", "2026-09-01"));

        await().atMost(PATIENCE).until(() -> !kept().isEmpty());
        assertThat(kept())
                .singleElement()
                .satisfies(one -> assertThat(one.facts().triggeredOn()).isEqualTo("2026-09-01"));
    }

    @Test
    void a_weeks_absence_is_one_notification_and_what_comes_after_it_was_sent_is_another() {
        ResendingKafka.twice(
                event(PERSISTENT, "register", 1, "metOn", "2026-09-15"),
                event(SEVERE, "register", 2, "metOn", "2026-09-17"));
        await().atMost(PATIENCE)
                .until(() -> kept().size() == 1 && kept().getFirst().causes().size() == 2);
        assertThat(kept().getFirst().facts().dueOn()).isEqualTo("2026-09-21");

        send(kept().getFirst());
        ResendingKafka.twice(event(PERSISTENT, "register", 3, "metOn", "2026-09-18"));

        await().atMost(PATIENCE).until(() -> kept().size() == 2);
        ResendingKafka.once(event(PERSISTENT, "register", 3, "metOn", "2026-09-18"));
        ResendingKafka.once(event(SEVERE, "register", 4, "metOn", "2026-09-22"));
        await().atMost(PATIENCE).until(() -> kept().size() == 3);
    }

    @Test
    void ten_days_of_absence_are_told_as_such() {
        ResendingKafka.twice(IncomingEvent.of(council.id, CONTINUOUS, "register", 1, event(CONTINUOUS)));

        await().atMost(PATIENCE).until(() -> kept().size() == 1);
        assertThat(kept().getFirst().facts().trigger()).isEqualTo(Trigger.CONTINUOUS_ABSENCE);
    }

    @Test
    void the_virtual_school_sees_the_last_figure_against_the_target_and_what_stands_no_more() {
        council.put(
                council.officer, worker + "/target", () -> council.get(council.officer, worker), Map.of("percent", 95));
        ResendingKafka.twice(event(PERSISTENT, "register", 1, "metOn", "2026-09-18"));
        await().atMost(PATIENCE).until(() -> child().at("/figure/persistent").asBoolean());
        assertThat(child().at("/figure/attendancePercent").asDouble()).isEqualTo(88.5);
        assertThat(child().path("belowTarget").asBoolean()).isTrue();

        ResendingKafka.twice(IncomingEvent.of(
                council.id,
                CHANGED,
                "register",
                2,
                event(CHANGED).put("kind", "PERSISTENT_ABSENCE").put("stands", false)));

        await().atMost(PATIENCE).until(() -> !child().at("/figure/persistent").asBoolean());
    }

    @Test
    void figures_of_a_child_are_known_when_the_social_worker_is_written_down_later() {
        OneCouncil later = new OneCouncil(service);
        ObjectNode severe = event(SEVERE).put("pupilId", later.pupil);
        ResendingKafka.twice(IncomingEvent.of(later.id, SEVERE, "register", 1, severe));
        String path = CASES + "/" + KnownCases.open(service, later.id, later.pupil, SCHOOL) + "/social-worker";
        later.put(later.officer, path, "\"0\"", Forms.with(SocialWorkSteps.LINK, "validFrom", "2026-09-20"));

        await().atMost(PATIENCE).until(() -> json(later.get(later.leader, "/api/referral/v1/virtual-school/children"))
                .at("/items/0/figure/severe")
                .asBoolean());
        assertThat(notifications.slice(later.id, Map.of(), null, 10).items()).isEmpty();
    }

    private void send(SocialWorkerNotification weekly) {
        String path = NotificationDesk.PATH + "/" + weekly.facts().id();
        assertThat(council.put(
                        council.officer,
                        path + "/sending",
                        () -> council.get(council.officer, path),
                        Map.of("on", "2026-09-21", "channel", "SECURE_MESSAGE")))
                .hasStatusOk();
    }

    private JsonNode child() {
        return json(council.get(council.leader, "/api/referral/v1/virtual-school/children"))
                .path("items")
                .path(0);
    }

    private List<SocialWorkerNotification> kept() {
        return notifications.slice(council.id, Map.of(), null, 10).items().stream()
                .map(Stored::value)
                .toList();
    }

    private IncomingEvent event(String type, String subject, long sequence, String dayField, String day) {
        return IncomingEvent.of(council.id, type, subject, sequence, event(type).put(dayField, day));
    }

    /** The producer's example, about this council's pupil. */
    private ObjectNode event(String type) {
        return ((ObjectNode) ContractAssertions.example(type))
                .put("pupilId", council.pupil)
                .put("schoolUrn", SCHOOL);
    }
}
