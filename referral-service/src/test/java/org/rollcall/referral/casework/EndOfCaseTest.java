package org.rollcall.referral.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.IncomingEvent;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.ResendingKafka;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.WorkedCase;
import org.rollcall.referral.letter.LetterOrder;
import org.rollcall.referral.letter.SendingLetters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@RollcallTest
class EndOfCaseTest {

    private static final Map<String, Object> IMPROVED = Map.of("reason", "ATTENDANCE_IMPROVED");
    private static final String CLOSED = "org.rollcall.referral.case.closed.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private ApplicationContext service;

    @Autowired
    private MovableClock clock;

    private WorkedCase worked;
    private OneCouncil council;
    private HangingWork hanging;

    @BeforeEach
    void aCase() {
        worked = new WorkedCase(service);
        council = worked.council;
        hanging = new HangingWork(worked, clock);
    }

    @Test
    void what_a_family_keeps_to_or_waits_for_is_brought_to_an_end_by_somebody_before_the_case_closes() {
        String plan = hanging.planRunning("TEAM_AROUND_FAMILY");
        String panel = hanging.panelPlanned("ATTENDANCE_PANEL");
        String deciding = hanging.panelInvited("LEGAL_PLANNING");
        String contract = hanging.contractInForce();
        String interview = hanging.interviewFixed(deciding);
        String meant = hanging.contractProposed();
        becomes(contract, "ACTIVE");

        assertThat(guards(close(IMPROVED)))
                .containsExactlyInAnyOrder("CONTRACT_IN_FORCE", "INTERVIEW_AWAITED", "SUPPORT_RUNNING");
        assertThat(hanging.state(worked.path)).isEqualTo("ACTIVE");

        hanging.change(plan, "closure", Map.of("outcome", "WITHDRAWN", "on", HangingWork.TODAY));
        hanging.change(contract, "early-end", Map.of("reason", "ATTENDANCE_IMPROVED"));
        hanging.change(interview, "cancellation", Map.of("reason", "ATTENDANCE_RECOVERED"));
        assertThat(close(IMPROVED)).hasStatusOk();
        becomes(panel, "CANCELLED");
        becomes(meant, "ENDED_EARLY");
    }

    @Test
    void parents_who_hold_an_invitation_are_told_before_the_case_ends_whether_closed_or_transferred() {
        String panel = hanging.panelInvited("ATTENDANCE_PANEL");
        String contract = hanging.contractArranged();

        assertThat(guards(close(Map.of("reason", "MOVED_LA"))))
                .containsExactlyInAnyOrder("CONTRACT_MEETING_AWAITED", "PANEL_AWAITED");
        assertThat(guards(transfer(everything())))
                .containsExactlyInAnyOrder("CONTRACT_MEETING_AWAITED", "PANEL_AWAITED");

        hanging.change(panel, "cancellation", Map.of("reason", "NOT_NEEDED"));
        hanging.change(contract, "early-end", Map.of("reason", "PARTY_WITHDREW"));
        assertThat(transfer(everything())).hasStatusOk();
    }

    @Test
    void everything_else_ends_with_the_case_once_with_its_duties_and_no_reopening_brings_it_back() {
        String contract = hanging.contractProposed();
        String panel = hanging.panelPlanned("ATTENDANCE_PANEL");
        String plan = hanging.planOffered("TEAM_AROUND_FAMILY");
        String meeting = hanging.meetingPlanned(plan);
        String partner = hanging.partnerAsked();
        String call = hanging.callPlanned();
        await().atMost(PATIENCE).until(() -> duties().size() >= 5);

        assertThat(close(IMPROVED)).hasStatusOk();
        becomes(contract, "ENDED_EARLY");
        becomes(panel, "CANCELLED");
        becomes(plan, "CLOSED");
        becomes(meeting, "CANCELLED");
        becomes(partner, "NOT_AWAITED");
        becomes(call, "CANCELLED");
        await().atMost(PATIENCE).until(() -> duties().isEmpty());
        assertThat(seen(contract).path("ending").path("reason").asString()).isEqualTo("CASE_CLOSED");
        assertThat(seen(panel).path("end").path("cancelledFor").asString()).isEqualTo("CASE_CLOSED");
        assertThat(seen(plan).path("outcome").asString()).isEqualTo("CASE_CLOSED");

        List<String> before = versions(contract, panel, plan, meeting, partner, call);
        ResendingKafka.twice(closed());
        JsonNode reopened = json(worked.step(council.leader, "reopening", Map.of("reason", "Absent again.")));
        JsonNode anew = reopened.path("council").path("reopened").path("anew");
        assertThat(texts(anew, "kind"))
                .containsExactlyInAnyOrder(
                        "ATTENDANCE_CONTRACT", "PANEL", "SUPPORT_PLAN", "PARTNER_REFERRAL", "PLANNED_ACTION");
        assertThat(texts(anew, "id")).contains(HangingWork.id(contract), HangingWork.id(call));
        assertThat(texts(anew, "toDo")).noneMatch(String::isBlank);
        assertThat(versions(contract, panel, plan, meeting, partner, call)).isEqualTo(before);
        hanging.change(partner, "outcome", Map.of("result", "SUPPORT_BEGUN", "on", HangingWork.TODAY));
    }

    @Test
    void what_is_begun_after_a_reopening_outlives_late_news_of_the_closing() {
        String before = hanging.panelPlanned("ATTENDANCE_PANEL");
        close(IMPROVED);
        assertThat(worked.step(council.leader, "reopening", Map.of("reason", "Absent again.")))
                .hasStatusOk();
        assertThat(hanging.state(before))
                .as("ended before the case opened, whether or not the news had come")
                .isEqualTo("CANCELLED");
        String since = hanging.panelPlanned("ATTENDANCE_PANEL");

        ResendingKafka.twice(closed(), ofTheCase("org.rollcall.referral.contract.agreed.v1"));
        await("whatever came after the late news was heard")
                .atMost(PATIENCE)
                .until(() -> seen(worked.path).path("stage").asString().equals("CONTRACT"));
        assertThat(hanging.state(since)).isEqualTo("PLANNED");
    }

    @Test
    void the_time_that_a_case_is_kept_runs_from_its_last_closing_and_not_while_it_is_open_again() {
        close(IMPROVED);
        assertThat(leaving("2033-09-22")).containsExactly("2026-09-21");
        worked.step(council.leader, "reopening", Map.of("reason", "Absent again."));
        assertThat(leaving("2033-09-22")).isEmpty();
        assertThat(leaving("2060-01-01")).as("open as it is").isEmpty();

        clock.moveTo(LocalDate.of(2026, 11, 2));
        close(IMPROVED);
        assertThat(leaving("2033-11-02")).isEmpty();
        assertThat(leaving("2033-11-03")).containsExactly("2026-11-02");
    }

    @Test
    void support_that_another_service_leads_on_does_not_hold_the_case_and_is_followed_here_no_longer() {
        String plan = hanging.planRunning("TEAM_AROUND_FAMILY");
        String social = hanging.planRunning("CIN");

        assertThat(guards(close(IMPROVED))).containsExactly("SUPPORT_RUNNING");
        assertThat(close(Map.of("reason", "SUPPORT_TRANSFERRED_EARLY_HELP"))).hasStatusOk();
        becomes(plan, "CLOSED");
        becomes(social, "CLOSED");
        assertThat(seen(plan).path("outcome").asString()).isEqualTo("CASE_CLOSED");
    }

    @Test
    void a_contract_loses_its_ground_when_the_child_leaves_and_goes_with_a_transfer_in_the_data_pack() {
        String contract = hanging.contractInForce();

        assertThat(guards(transfer(List.of("PUPIL_AND_PARENTS", "ATTENDANCE_RECORD", "CASE_SUMMARY"))))
                .containsExactly("DATA_PACK_INCOMPLETE");
        assertThat(guards(close(IMPROVED))).containsExactly("CONTRACT_IN_FORCE");
        assertThat(transfer(everything())).hasStatusOk();
        becomes(contract, "ENDED_EARLY");
        assertThat(seen(contract).path("ending").path("reason").asString()).isEqualTo("CASE_TRANSFERRED");
    }

    @Test
    void a_child_who_has_left_the_area_has_no_contract_to_keep() {
        String contract = hanging.contractInForce();

        assertThat(close(Map.of("reason", "MOVED_LA"))).hasStatusOk();
        becomes(contract, "ENDED_EARLY");
    }

    @Test
    void nobody_but_the_case_gives_its_end_as_a_reason() {
        String contract = hanging.contractProposed();
        String panel = hanging.panelPlanned("ATTENDANCE_PANEL");
        String plan = hanging.planOffered("TEAM_AROUND_FAMILY");

        assertThat(worked.change(council.officer, contract, "early-end", Map.of("reason", "CASE_CLOSED")))
                .hasStatus(422);
        assertThat(worked.change(council.officer, panel, "cancellation", Map.of("reason", "CASE_TRANSFERRED")))
                .hasStatus(422);
        assertThat(worked.change(
                        council.officer, plan, "closure", Map.of("outcome", "CASE_CLOSED", "on", HangingWork.TODAY)))
                .hasStatus(422);
    }

    @Test
    void no_letter_goes_to_a_family_whose_case_has_ended() {
        SendingLetters letters = service.getBean(SendingLetters.class);
        Actor officer = new Actor("officer", "person");
        close(IMPROVED);

        assertThatThrownBy(() -> letters.send(council.id, toParent(), officer))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.guards())
                        .extracting(FailingGuard::code)
                        .containsExactly("CASE_NOT_OPEN"));
    }

    private LetterOrder toParent() {
        return new LetterOrder(
                Ids.fresh(),
                "letter-concern-1",
                worked.id,
                new CaseId(worked.id),
                new SchoolUrn(OneCouncil.SCHOOL),
                new PupilId(council.pupil),
                new LetterOrder.Recipient.Parent(new ParentId(worked.parents.getFirst())),
                Map.of());
    }

    private IncomingEvent closed() {
        return ofTheCase(CLOSED);
    }

    private IncomingEvent ofTheCase(String type) {
        ObjectNode body = ((ObjectNode) ContractAssertions.example(type)).put("caseId", worked.id);
        return IncomingEvent.of(council.id, type, worked.id, 99, body);
    }

    private MvcTestResult close(Map<String, Object> why) {
        return worked.step(council.leader, "closure", why);
    }

    private MvcTestResult transfer(List<String> dataPack) {
        return worked.step(
                council.leader,
                "transfer",
                Map.of("to", Map.of("kind", "COUNCIL", "code", "992"), "dataPack", dataPack));
    }

    private static List<String> everything() {
        return List.of("PUPIL_AND_PARENTS", "ATTENDANCE_RECORD", "CASE_SUMMARY", "PLANS_AND_CONTRACTS");
    }

    private List<JsonNode> duties() {
        return json(council.get(council.leader, "/api/referral/v1/duties?case=" + worked.id))
                .path("items")
                .valueStream()
                .toList();
    }

    /** The days from which the time of the case runs, if it would go on that day. */
    private List<String> leaving(String on) {
        JsonNode found = json(council.get(council.person(Role.COUNCIL_ADMIN), "/api/referral/v1/retention?on=" + on));
        return found.path("items")
                .valueStream()
                .filter(item -> item.path("id").asString().equals(worked.id))
                .map(item -> item.path("triggeredOn").asString())
                .toList();
    }

    private List<String> versions(String... records) {
        return List.of(records).stream()
                .map(record -> String.valueOf(
                        council.get(council.officer, record).getResponse().getHeader("ETag")))
                .toList();
    }

    private JsonNode seen(String record) {
        return json(council.get(council.officer, record));
    }

    private void becomes(String record, String state) {
        await(record + " becomes " + state).atMost(PATIENCE).until(() -> hanging.state(record)
                .equals(state));
    }

    private static List<String> guards(MvcTestResult refused) {
        assertThat(refused).hasStatus(409);
        return texts(json(refused).path("guards"), "code");
    }
}
