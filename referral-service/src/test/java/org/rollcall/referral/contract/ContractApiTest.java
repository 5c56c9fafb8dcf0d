package org.rollcall.referral.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;
import static org.rollcall.referral.contract.terms.ContractParty.BOTH;
import static org.rollcall.referral.contract.terms.ContractParty.LA;
import static org.rollcall.referral.contract.terms.ContractParty.SCHOOL;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.PublishedEvent;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.WorkedCase;
import org.rollcall.referral.contract.terms.ContractParty;
import org.rollcall.referral.school.KnownSchools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class ContractApiTest {

    private static final List<String> STEPS = List.of(
            "terms",
            "document",
            "meeting",
            "no-show",
            "decline",
            "agreement",
            "council-note",
            "review-start",
            "review",
            "completion",
            "breach",
            "early-end");

    @Autowired
    private ApplicationContext service;

    @Autowired
    private MovableClock clock;

    private WorkedCase worked;
    private OneCouncil council;

    @BeforeEach
    void aCase() {
        worked = new WorkedCase(service);
        council = worked.council;
    }

    @Test
    void a_contract_is_proposed_made_reviewed_and_completed_and_others_are_told() {
        try (PublishedEvents told = PublishedEvents.of(council.id, "referral")) {
            String path = agreed(council.officer, BOTH);
            assertThat(state(path)).isEqualTo("AGREED");
            clock.moveTo(LocalDate.of(2026, 10, 12));
            await().atMost(Duration.ofSeconds(20)).until(() -> state(path).equals("ACTIVE"));

            clock.moveTo(LocalDate.of(2026, 11, 16));
            worked.change(council.officer, path, "review-start", Map.of());
            MvcTestResult reviewed =
                    worked.change(council.officer, path, "review", ContractBodies.review("2026-11-16", "KEPT"));
            assertThat(reviewed).hasStatusOk();
            JsonNode review = json(reviewed).path("reviews").get(0);
            assertThat(review.path("attendance").path("from").asString()).isEqualTo("2026-10-12");
            assertThat(review.path("letters")).hasSize(2);
            assertThat(json(reviewed).path("reviewDueOn").asString()).isEqualTo("2026-12-28");

            assertThat(codes(worked.change(council.officer, path, "completion", Map.of("finding", "KEPT"))))
                    .containsExactly("PERIOD_RUNNING");
            clock.moveTo(LocalDate.of(2027, 4, 11));
            assertThat(worked.change(council.officer, path, "completion", Map.of("finding", "KEPT")))
                    .hasStatusOk();
            told.await("org.rollcall.referral.contract.completed.v1");
            List<PublishedEvent> heard = told.heard().stream()
                    .filter(event -> event.type().contains(".contract."))
                    .toList();
            heard.forEach(ContractAssertions::asPromised);
            assertThat(heard)
                    .extracting(PublishedEvent::type)
                    .containsExactly(
                            "org.rollcall.referral.contract.proposed.v1",
                            "org.rollcall.referral.contract.agreed.v1",
                            "org.rollcall.referral.contract.reviewed.v1",
                            "org.rollcall.referral.contract.completed.v1");
        }
    }

    @Test
    void each_parent_is_invited_by_letter_and_the_contract_is_printed_from_its_terms() {
        String path = proposed(council.officer, BOTH);
        assertThat(codes(worked.change(council.officer, path, "document", Map.of())))
                .containsExactly("TERMS_MISSING");
        worked.change(council.officer, path, "terms", ContractBodies.terms(worked.parents, SCHOOL, LA));
        JsonNode printed = json(worked.change(council.officer, path, "document", Map.of()));
        assertThat(printed.path("document").asString()).isNotEmpty();

        JsonNode arranged =
                json(worked.change(council.officer, path, "meeting", ContractBodies.meeting("2026-10-08T09:30")));

        assertThat(arranged.path("state").asString()).isEqualTo("MEETING_ARRANGED");
        assertThat(arranged.path("meetings").get(0).path("letters")).hasSize(2);
        JsonNode rewritten =
                json(worked.change(council.officer, path, "terms", ContractBodies.terms(worked.parents, SCHOOL, LA)));
        assertThat(rewritten.has("document")).isFalse();
    }

    @Test
    void a_contract_that_is_not_kept_is_breached_after_the_parent_was_asked() {
        String path = agreed(council.officer, BOTH);
        clock.moveTo(LocalDate.of(2026, 10, 12));
        await().atMost(Duration.ofSeconds(20)).until(() -> state(path).equals("ACTIVE"));
        clock.moveTo(LocalDate.of(2026, 11, 16));
        String alex = worked.parents.getFirst();
        Map<String, Object> unasked = Map.of("parents", List.of(alex), "explanations", List.of());

        assertThat(codes(worked.change(council.officer, path, "breach", unasked)))
                .containsExactly("REVIEW_MISSING", "EXPLANATION_NOT_SOUGHT");
        worked.change(council.officer, path, "review-start", Map.of());
        worked.change(council.officer, path, "review", ContractBodies.review("2026-11-16", "NOT_KEPT"));
        Map<String, Object> asked = Map.of("parentId", alex, "soughtOn", "2026-11-02", "noneBy", "2026-11-13");
        MvcTestResult breached = worked.change(
                council.officer, path, "breach", Map.of("parents", List.of(alex), "explanations", List.of(asked)));

        assertThat(breached).hasStatusOk();
        assertThat(json(breached)
                        .path("ending")
                        .path("explanations")
                        .get(0)
                        .path("noneBy")
                        .asString())
                .isEqualTo("2026-11-13");
    }

    @Test
    void a_declined_contract_stays_as_evidence() {
        String path = arranged(council.officer, BOTH);
        Map<String, Object> decline = Map.of(
                "parents", List.of(worked.parents.get(1)), "on", "2026-09-21", "how", "BY_TELEPHONE", "reason", "No.");

        assertThat(worked.change(council.officer, path, "decline", decline)).hasStatusOk();
        assertThat(json(council.get(council.officer, path))
                        .path("declined")
                        .path("reason")
                        .asString())
                .isEqualTo("No.");
        assertThat(json(council.get(council.officer, path)).path("actions")).isEmpty();
    }

    @Test
    void a_school_makes_a_contract_of_its_own_and_not_one_of_the_councils() {
        String own = agreed(council.school, SCHOOL);
        assertThat(state(own)).isEqualTo("AGREED");
        assertThat(council.postTo(
                        worked.path + "/contracts", council.school, "k", ContractBodies.proposal(BOTH, worked.parents)))
                .hasStatus(403);
        String councils = proposed(council.officer, LA);
        assertThat(worked.change(council.school, councils, "early-end", Map.of("reason", "REPLACED")))
                .hasStatus(403);
        assertThat(json(council.get(council.school, councils)).path("actions")).isEmpty();
    }

    @Test
    void a_school_reads_its_contracts_without_the_councils_note() {
        String path = worked.make(
                council.officer,
                "/contracts",
                Map.of("party", "BOTH", "parents", worked.parents, "councilNote", "Careful."));

        assertThat(json(council.get(council.officer, path)).path("councilNote").asString())
                .isEqualTo("Careful.");
        assertThat(json(council.get(council.school, path)).has("councilNote")).isFalse();
        assertThat(json(council.get(council.school, worked.path + "/contracts")).path("items"))
                .hasSize(1);
        assertThat(council.postTo(
                        worked.path + "/contracts",
                        council.school,
                        "k",
                        Map.of("party", "SCHOOL", "parents", worked.parents, "councilNote", "x")))
                .hasStatus(422);
    }

    @Test
    void an_independent_school_is_no_party() {
        List<String> outside = List.of("INDEPENDENT", "NON_MAINTAINED_SPECIAL");
        for (String type : outside) {
            KnownSchools.record(service, council.id, OneCouncil.SCHOOL, type, 2 + outside.indexOf(type));
            assertThat(codes(council.postTo(
                            worked.path + "/contracts",
                            council.officer,
                            "both" + type,
                            ContractBodies.proposal(BOTH, worked.parents))))
                    .containsExactly("SCHOOL_OUTSIDE_SCHEME");
            assertThat(council.postTo(
                            worked.path + "/contracts",
                            council.officer,
                            "la" + type,
                            ContractBodies.proposal(LA, worked.parents)))
                    .hasStatus(201);
        }
    }

    @Test
    void a_repeated_proposal_is_the_same_contract_and_another_under_its_key_is_refused() {
        String contracts = worked.path + "/contracts";
        Map<String, Object> both = ContractBodies.proposal(BOTH, worked.parents);
        MvcTestResult first = council.postTo(contracts, council.officer, "one", both);
        MvcTestResult again = council.postTo(contracts, council.officer, "one", both);

        assertThat(first).hasStatus(201);
        assertThat(again).hasStatus(201);
        assertThat(json(again).path("id")).isEqualTo(json(first).path("id"));
        assertThat(council.postTo(contracts, council.officer, "one", ContractBodies.proposal(LA, worked.parents)))
                .hasStatus(422);
        assertThat(council.postTo(contracts, council.officer, null, both)).hasStatus(400);
        assertThat(json(council.get(council.officer, contracts)).path("items")).hasSize(1);
    }

    @Test
    void parents_are_those_of_the_case_and_fields_are_checked() {
        String contracts = worked.path + "/contracts";

        assertThat(council.postTo(contracts, council.officer, "a", ContractBodies.proposal(BOTH, List.of("stranger"))))
                .hasStatus(422);
        assertThat(council.postTo(contracts, council.officer, "b", Map.of("party", "BOTH")))
                .hasStatus(422);
        String path = arranged(council.officer, BOTH);
        Map<String, Object> unnamed = Map.of(
                "present",
                worked.parents,
                "parentViews",
                "None.",
                "signatures",
                List.of(Map.of("side", "SCHOOL", "on", "2026-10-08")));
        assertThat(worked.change(council.officer, path, "agreement", unnamed))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/signatures/0");
    }

    @Test
    void another_school_and_another_council_find_nothing() {
        OneCouncil other = new OneCouncil(service);
        String path = proposed(council.officer, BOTH);

        for (TestToken stranger : List.of(council.academy, other.school, other.officer, other.leader, other.court)) {
            assertThat(council.get(stranger, path)).hasStatus(404);
            assertThat(council.get(stranger, worked.path + "/contracts")).hasStatus(404);
        }
        for (TestToken stranger : List.of(council.academy, other.officer)) {
            assertThat(council.put(stranger, path + "/early-end", "\"1\"", Map.of("reason", "REPLACED")))
                    .hasStatus(404);
            assertThat(council.postTo(
                            worked.path + "/contracts",
                            stranger,
                            UUID.randomUUID().toString(),
                            ContractBodies.proposal(SCHOOL, worked.parents)))
                    .hasStatus(404);
        }
    }

    @Test
    void a_contract_is_found_under_its_own_case_alone() {
        WorkedCase other = new WorkedCase(service);
        String id = proposed(council.officer, BOTH).replaceAll(".*/", "");

        assertThat(council.get(other.council.officer, other.path + "/contracts/" + id))
                .hasStatus(404);
    }

    @Test
    void roles_without_the_authority_and_officers_of_other_cases_are_refused() {
        String path = proposed(council.officer, BOTH);
        TestToken colleague = council.person(Role.ATTENDANCE_OFFICER).subject("colleague@" + council.id);

        assertThat(council.get(council.person(Role.AUDITOR), path)).hasStatus(403);
        assertThat(council.put(council.school, path + "/council-note", "\"1\"", Map.of()))
                .hasStatus(403);
        assertThat(council.put(council.court, path + "/early-end", "\"1\"", Map.of("reason", "REPLACED")))
                .hasStatus(403);
        assertThat(council.put(colleague, path + "/early-end", "\"1\"", Map.of("reason", "REPLACED")))
                .hasStatus(403);
        assertThat(council.put(council.leader, path + "/early-end", "\"1\"", Map.of("reason", "REPLACED")))
                .hasStatusOk();
    }

    @Test
    void a_change_without_a_version_and_one_with_a_stale_version_are_refused() {
        String path = proposed(council.officer, BOTH);
        worked.change(council.officer, path, "council-note", Map.of("councilNote", "Seen."));

        STEPS.forEach(step -> assertThat(council.put(council.officer, path + "/" + step, (String) null, body(step)))
                .as(step)
                .hasStatus(428));
        STEPS.forEach(step -> assertThat(council.put(council.officer, path + "/" + step, "\"1\"", body(step)))
                .as(step)
                .hasStatus(412));
    }

    @Test
    void nothing_is_written_about_a_closed_case() {
        String path = proposed(council.officer, BOTH);
        worked.step(council.leader, "closure", Map.of("reason", "ATTENDANCE_IMPROVED"));

        assertThat(worked.change(council.officer, path, "early-end", Map.of("reason", "REPLACED")))
                .hasStatus(409);
        assertThat(council.postTo(
                        worked.path + "/contracts",
                        council.officer,
                        "late",
                        ContractBodies.proposal(LA, worked.parents)))
                .hasStatus(409);
        assertThat(council.get(council.officer, path)).hasStatusOk();
    }

    private Object body(String step) {
        return switch (step) {
            case "terms" -> ContractBodies.terms(worked.parents, SCHOOL, LA);
            case "meeting" -> ContractBodies.meeting("2026-10-08T09:30");
            case "no-show" -> Map.of("parents", worked.parents);
            case "decline" -> Map.of("parents", worked.parents, "on", "2026-09-21", "how", "IN_WRITING");
            case "agreement" -> ContractBodies.agreement(worked.parents, "2026-10-08", SCHOOL, LA);
            case "review" -> ContractBodies.review("2026-11-16", "KEPT");
            case "completion" -> Map.of("finding", "KEPT");
            case "breach" -> Map.of("parents", worked.parents, "explanations", List.of());
            case "early-end" -> Map.of("reason", "REPLACED");
            default -> Map.of();
        };
    }

    private String proposed(TestToken who, ContractParty party) {
        return worked.make(who, "/contracts", ContractBodies.proposal(party, worked.parents));
    }

    private String arranged(TestToken who, ContractParty party) {
        String path = proposed(who, party);
        ContractParty[] sides = party.sides().toArray(ContractParty[]::new);
        worked.change(who, path, "terms", ContractBodies.terms(worked.parents, sides));
        worked.change(who, path, "document", Map.of());
        worked.change(who, path, "meeting", ContractBodies.meeting("2026-10-08T09:30"));
        return path;
    }

    private String agreed(TestToken who, ContractParty party) {
        String path = arranged(who, party);
        ContractParty[] sides = party.sides().toArray(ContractParty[]::new);
        clock.moveTo(LocalDate.of(2026, 10, 8));
        worked.change(who, path, "agreement", ContractBodies.agreement(worked.parents, "2026-10-08", sides));
        return path;
    }

    private String state(String path) {
        return json(council.get(council.leader, path)).path("state").asString();
    }

    private static List<String> codes(MvcTestResult refused) {
        assertThat(refused).hasStatus(409);
        return texts(json(refused).path("guards"), "code");
    }
}
