package org.rollcall.attendance.deletion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rollcall.attendance.RollSteps.guards;
import static org.rollcall.attendance.RollSteps.json;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.attendance.RollSteps;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.IncomingEvent;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.ResendingKafka;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.node.ObjectNode;

/** A school wants to delete the name of a child with a social worker; it is Monday 21 September 2026. */
@RollcallTest
class SocialWorkerNewsTest {

    private static final String SENT = "org.rollcall.referral.social-worker-notification.sent.v1";
    private static final String NOT_REQUIRED = "org.rollcall.referral.social-worker-notification.not-required.v1";
    private static final String TODAY = "2026-09-21";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private MockMvcTester http;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Deletions deletions;

    private AttendanceApi api;
    private RollSteps steps;
    private String pupil;
    private MvcTestResult proposed;

    @BeforeEach
    void a_proposed_deletion_of_a_child_with_a_social_worker() {
        clock.moveTo(LocalDate.parse(TODAY));
        api = AttendanceApi.withSchool(http);
        steps = new RollSteps(api);
        pupil = api.enrol(1);
        var officer = api.as(Role.ATTENDANCE_OFFICER);
        String record = "/pupils/" + pupil + "/record";
        assertThat(api.put(
                        record + "/social-care",
                        officer,
                        "{\"items\":[{\"status\":\"CHILD_IN_NEED\",\"from\":\"2026-01-05\"}]}",
                        RollSteps.etag(api.get(record, officer))))
                .hasStatusOk();
        proposed = steps.propose("k1", moved());
        assertThat(proposed).hasStatus(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {SENT, NOT_REQUIRED})
    void the_name_is_held_until_the_social_worker_was_told_or_need_not_be(String news) {
        MvcTestResult refused = confirm();
        assertThat(guards(refused)).containsExactly("SOCIAL_WORKER_NOT_TOLD");
        assertThat(refused).bodyText().contains("Working together to improve school attendance");

        ResendingKafka.twice(told(news, "n1", 1, TODAY));

        awaitSettled();
        assertThat(confirm()).hasStatusOk();
    }

    @Test
    void a_day_to_come_tells_nobody() {
        MvcTestResult planned = api.put(
                RollSteps.pathOf(proposed),
                api.asSchool(Role.SCHOOL_STAFF),
                moved().replace(
                                "\"evidence\"",
                                "\"circumstances\":{\"socialWorkerToldOn\":\"2026-09-22\"},\"evidence\""),
                RollSteps.etag(proposed));
        assertThat(planned).hasStatusOk();

        assertThat(guards(confirm())).containsExactly("SOCIAL_WORKER_NOT_TOLD");
    }

    @Test
    void news_heard_again_and_in_another_order_changes_nothing_more() {
        IncomingEvent sent = told(SENT, "n1", 3, TODAY);
        ResendingKafka.twice(sent);
        awaitSettled();
        String version = RollSteps.etag(read());

        ResendingKafka.twice(told(NOT_REQUIRED, "n1", 2, TODAY), sent);
        everythingWasHeard();

        assertThat(RollSteps.etag(read())).isEqualTo(version);
    }

    @Test
    void news_of_something_else_does_not_let_the_name_go() {
        ResendingKafka.twice(
                told(SENT, "earlier", 1, "2026-09-20"),
                of("other-trigger", example().put("trigger", "PA_REACHED")),
                of("other-school", example().put("schoolUrn", AttendanceApi.OTHER_URN)),
                of("other-child", example().put("pupilId", "2c1f6f60-7f1e-3d55-b1c3-5f0d4a7c9e21")));
        everythingWasHeard();

        assertThat(guards(confirm())).containsExactly("SOCIAL_WORKER_NOT_TOLD");
    }

    @Test
    void what_was_told_of_a_deletion_that_was_withdrawn_does_not_count_for_the_next() {
        assertThat(steps.stepAsSchool(proposed, "withdrawal", Role.SCHOOL_STAFF, "{\"reason\":\"Stays after all\"}"))
                .hasStatusOk();
        clock.moveTo(LocalDate.parse(TODAY).plusDays(1));
        proposed = steps.propose("k2", moved());

        ResendingKafka.twice(told(SENT, "n1", 1, TODAY));
        everythingWasHeard();

        assertThat(guards(confirm())).containsExactly("SOCIAL_WORKER_NOT_TOLD");
    }

    /** Returns when news of another child's deletion was heard, which came after all other news of this council. */
    private void everythingWasHeard() {
        String other = api.enrol(2);
        MvcTestResult marker = steps.propose("marker", moved().replace(pupil, other));
        ResendingKafka.once(of("marker", example().put("pupilId", other).put("triggeredOn", "2026-09-30")));
        awaitSettled(json(marker).required("id").stringValue());
    }

    private void awaitSettled() {
        awaitSettled(json(proposed).required("id").stringValue());
    }

    private void awaitSettled(String id) {
        await().atMost(PATIENCE)
                .until(() ->
                        deletions.aggregates().get(api.council(), id).value().socialWorkerSettledOn() != null);
    }

    private MvcTestResult read() {
        return steps.read(proposed, api.asSchool(Role.SCHOOL_STAFF));
    }

    private MvcTestResult confirm() {
        String today = LocalDate.now(clock).toString();
        return steps.stepAsSchool(read(), "confirmation", Role.HEAD_TEACHER, "{\"deleteOn\":\"" + today + "\"}");
    }

    private IncomingEvent told(String type, String notification, long sequence, String of) {
        return IncomingEvent.of(
                api.council(), type, notification, sequence, example().put("triggeredOn", of));
    }

    private IncomingEvent of(String notification, ObjectNode news) {
        return IncomingEvent.of(api.council(), SENT, notification, 1, news);
    }

    /** The producer's example, about this pupil. */
    private ObjectNode example() {
        return ((ObjectNode) ContractAssertions.example(SENT)).put("pupilId", pupil);
    }

    private String moved() {
        return """
                {"pupilId":"%s","schoolUrn":"142101","ground":"G",
                 "facts":{"movedOn":"2026-09-18","boarder":false,"expectedBack":false},
                 "evidence":[{"kind":"ENQUIRIES_RECORD","reference":"jr-77"}],"destination":{"kind":"UNKNOWN"}}""".formatted(pupil);
    }
}
