package org.rollcall.referral.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.contract.terms.ContractParty.BOTH;
import static org.rollcall.referral.contract.terms.ContractParty.LA;
import static org.rollcall.referral.contract.terms.ContractParty.SCHOOL;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.PublishedEvent;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class ContractApiTest extends ContractApi {

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
}
