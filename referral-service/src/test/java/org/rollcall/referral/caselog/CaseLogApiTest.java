package org.rollcall.referral.caselog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;
import static org.rollcall.referral.caselog.CaseOfTest.done;
import static org.rollcall.referral.caselog.CaseOfTest.shared;
import static org.rollcall.referral.caselog.CaseOfTest.visit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.referral.OneCouncil;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class CaseLogApiTest {

    private static final Map<String, Object> PLANNED = Map.of(
            "kind",
            "HOME_VISIT",
            "planned",
            Map.of("at", "2026-09-24T16:00:00", "parentId", "P1", "safetyNote", "A dog in the yard."));

    @Autowired
    private ApplicationContext service;

    private CaseOfTest known;
    private OneCouncil council;

    @BeforeEach
    void aCase() {
        known = new CaseOfTest(service);
        council = known.council;
    }

    @Test
    void what_was_done_is_written_once_with_fact_and_opinion_apart() {
        Map<String, Object> call = done("CALL", Map.of("opinion", "She sounded worn out.", "evidential", true));
        MvcTestResult first = known.post(council.officer, known.log, "key", call);

        assertThat(first).hasStatus(201);
        MvcTestResult again = known.post(council.officer, known.log, "key", call);
        assertThat(again.getResponse().getHeader("Location"))
                .isEqualTo(first.getResponse().getHeader("Location"));
        assertThat(known.post(council.officer, known.log, "key", done("LETTER", Map.of())))
                .hasStatus(422);
        JsonNode entry = items(council.officer).path(0);
        assertThat(items(council.officer)).hasSize(1);
        assertThat(entry.path("done").path("fact").asString()).startsWith("Rang the mother");
        assertThat(entry.path("done").path("opinion").asString()).isEqualTo("She sounded worn out.");
        assertThat(entry.path("done").path("evidential").asBoolean()).isTrue();
        assertThat(entry.path("actions")).hasSize(2);
    }

    @Test
    void the_log_is_read_in_the_order_of_time_page_by_page() {
        for (String at : List.of("2026-09-18T10:00:00", "2026-09-14T10:00:00", "2026-09-16T10:00:00")) {
            known.written(done("CALL", Map.of("at", at)));
        }

        JsonNode first = json(council.get(council.officer, known.log + "?limit=2"));
        JsonNode second = json(council.get(
                council.officer,
                known.log + "?limit=2&after=" + first.path("next").asString()));

        assertThat(texts(first.path("items"), "at")).containsExactly("2026-09-14T10:00:00", "2026-09-16T10:00:00");
        assertThat(texts(second.path("items"), "at")).containsExactly("2026-09-18T10:00:00");
        assertThat(council.get(
                        council.school,
                        known.log + "?after=" + first.path("next").asString()))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("?after");
    }

    @Test
    void a_home_visit_is_planned_with_a_duty_and_made_with_its_attempts() {
        try (PublishedEvents told = PublishedEvents.of(council.id, "referral")) {
            String entry = known.written(PLANNED);
            assertThat(told.await(event -> event.toString().contains("PLANNED_ACTION"))
                            .getFirst()
                            .toString())
                    .contains("org.rollcall.referral.duty.arose.v1", "2026-09-24");

            assertThat(step(entry, "completion", visited(visit("NO_ANSWER", "SEEN_PARENT"))))
                    .hasStatusOk();

            assertThat(told.await("org.rollcall.referral.home-visit.made.v1").toString())
                    .contains("SEEN_PARENT")
                    .doesNotContain("dog");
            told.await("org.rollcall.referral.duty.met.v1");
            told.await("org.rollcall.referral.case-log.entry-added.v1");
        }
        JsonNode made =
                json(council.get(council.officer, known.log)).path("items").path(0);
        assertThat(made.path("state").asString()).isEqualTo("DONE");
        assertThat(made.path("planned").path("safetyNote").asString()).isEqualTo("A dog in the yard.");
        assertThat(texts(made.path("done").path("visit").path("attempts"), "outcome"))
                .containsExactly("NO_ANSWER", "SEEN_PARENT");
    }

    @Test
    void a_plan_is_called_off_or_missed_with_a_reason_and_then_stays_as_it_is() {
        String cancelled = known.written(PLANNED);
        String missed = known.written(PLANNED);

        assertThat(step(cancelled, "cancellation", Map.of())).hasStatus(422);
        assertThat(step(cancelled, "cancellation", Map.of("reason", "The family asked.")))
                .hasStatusOk();
        assertThat(step(missed, "miss", Map.of("reason", "Nobody came."))).hasStatusOk();

        for (String ended : List.of(cancelled, missed)) {
            assertThat(step(ended, "completion", visited(visit("MOVED")))).hasStatus(409);
            assertThat(known.post(council.officer, ended + "/corrections", correction("x")))
                    .hasStatus(409);
        }
    }

    @Test
    void a_parent_support_meeting_keeps_who_was_there_what_they_said_and_what_was_agreed() {
        Map<String, Object> meeting = Map.of(
                "invited", List.of(Map.of("role", "PARENT", "parentId", "P1"), Map.of("role", "SCHOOL")),
                "attended", List.of(Map.of("role", "PARENT", "parentId", "P1")),
                "views", List.of(Map.of("of", "PARENT", "said", "Mornings are hard.")),
                "agreed", List.of(Map.of("by", "SCHOOL", "what", "A later start.", "until", "2026-10-02")));

        String entry = known.written(done("PARENT_SUPPORT_MEETING", Map.of("meeting", meeting)));

        JsonNode kept = json(council.get(council.leader, entry)).path("done").path("meeting");
        assertThat(texts(kept.path("invited"), "role")).containsExactly("PARENT", "SCHOOL");
        assertThat(texts(kept.path("views"), "said")).containsExactly("Mornings are hard.");
        assertThat(texts(kept.path("agreed"), "until")).containsExactly("2026-10-02");
    }

    @Test
    void each_field_that_does_not_fit_is_named() {
        assertThat(pointers(done("HOME_VISIT", Map.of()))).contains("/done/visit");
        assertThat(pointers(done("CALL", Map.of("visit", visit("MOVED"))))).contains("/done/visit");
        assertThat(pointers(done("CALL", Map.of("at", "2026-09-22T10:00:00")))).contains("/done/at");
        assertThat(pointers(done("CALL", Map.of("with", List.of(Map.of("role", "PARENT", "parentId", "other"))))))
                .contains("/done/with/0/parentId");
        assertThat(pointers(done("PARENT_SUPPORT_MEETING", Map.of()))).contains("/done/meeting");
        assertThat(pointers(Map.of("kind", "CALL", "planned", Map.of("at", "2026-09-20T10:00:00"))))
                .contains("/planned/at");
        assertThat(pointers(Map.of("kind", "HOME_VISIT", "planned", Map.of("at", "2026-09-24T10:00:00"))))
                .contains("/planned/parentId");
        assertThat(pointers(Map.of("kind", "CALL"))).contains("/planned");
    }

    @Test
    void a_correction_stands_beside_what_it_corrects_and_the_list_shows_both() {
        String wrong = known.written(done("CALL", Map.of()));
        String right = String.valueOf(known.post(council.leader, wrong + "/corrections", correction("It was the aunt."))
                .getResponse()
                .getHeader("Location"));

        assertThat(json(council.get(council.officer, wrong)).path("correctedBy").asString())
                .isEqualTo(id(right));
        assertThat(json(council.get(council.officer, wrong))
                        .path("done")
                        .path("fact")
                        .asString())
                .startsWith("Rang the mother");
        JsonNode correction = json(council.get(council.officer, right));
        assertThat(correction.path("corrects").path("entryId").asString()).isEqualTo(id(wrong));
        assertThat(correction.path("corrects").path("reason").asString()).isEqualTo("It was the aunt.");
        assertThat(known.post(council.officer, right + "/corrections", correction("Again.")))
                .hasStatus(201);
    }

    @Test
    void of_two_who_correct_an_entry_at_once_one_is_told_of_the_others_correction() throws Exception {
        String wrong = known.written(done("CALL", Map.of()));
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<MvcTestResult>> answers = people.invokeAll(Stream.of(council.officer, council.leader)
                    .<Callable<MvcTestResult>>map(who -> () -> known.post(who, wrong + "/corrections", correction("x")))
                    .toList());

            List<MvcTestResult> inOrder = answers.stream()
                    .map(Future::resultNow)
                    .sorted(Comparator.comparing(answer -> answer.getResponse().getStatus()))
                    .toList();
            assertThat(inOrder.getFirst()).hasStatus(201);
            assertThat(inOrder.getLast()).hasStatus(409);
            JsonNode guard = json(inOrder.getLast()).path("guards").path(0);
            assertThat(guard.path("code").asString()).isEqualTo("ALREADY_CORRECTED");
            assertThat(guard.path("detail").asString())
                    .contains(json(inOrder.getFirst()).path("id").asString());
        }
        assertThat(items(council.officer)).hasSize(2);
    }

    @Test
    void a_school_reads_what_is_shared_and_no_opinion_name_address_or_note_on_safety() {
        Map<String, Object> details = Map.of(
                "opinion",
                "Canarybird",
                "visit",
                visit("SEEN_PARENT"),
                "with",
                List.of(Map.of("role", "SOCIAL_WORKER", "name", "Canarybird")));
        String hidden = known.written(done("HOME_VISIT", details));
        String open = known.written(shared(done("HOME_VISIT", details)));
        known.written(shared(PLANNED));

        JsonNode seen = items(council.school);

        assertThat(seen).hasSize(2);
        assertThat(seen.toString())
                .contains("Rang the mother", "SEEN_PARENT")
                .doesNotContain("Canarybird", "\"P1\"", "dog", "attendance-officer");
        assertThat(council.get(council.school, hidden)).hasStatus(404);
        assertThat(council.get(council.school, open)).hasStatusOk();
    }

    @Test
    void a_school_reads_the_correction_and_not_what_was_wrong_and_nothing_once_it_is_shared_no_more() {
        String wrong = known.written(shared(done("CALL", Map.of())));
        String right = String.valueOf(known.post(council.leader, wrong + "/corrections", correction("x"))
                .getResponse()
                .getHeader("Location"));

        assertThat(texts(items(council.school), "id")).containsExactly(id(right));
        assertThat(council.get(council.school, wrong)).hasStatus(404);
        assertThat(step(right, "sharing", Map.of("shared", false))).hasStatusOk();
        assertThat(items(council.school)).isEmpty();
    }

    @Test
    void others_find_no_log_and_those_without_the_role_write_none() {
        String entry = known.written(shared(done("CALL", Map.of())));
        OneCouncil other = new OneCouncil(service);

        for (TestToken stranger : List.of(council.academy, other.officer, other.school)) {
            assertThat(council.get(stranger, known.log)).hasStatus(404);
            assertThat(council.get(stranger, entry)).hasStatus(404);
        }
        assertThat(known.post(other.officer, known.log, done("CALL", Map.of()))).hasStatus(404);
        for (TestToken reader : List.of(council.school, council.court)) {
            assertThat(known.post(reader, known.log, done("CALL", Map.of()))).hasStatus(403);
            assertThat(known.post(reader, entry + "/corrections", correction("x")))
                    .hasStatus(403);
        }
    }

    @Test
    void somebody_who_saw_an_older_version_is_told_to_read_again() {
        String entry = known.written(PLANNED);
        MvcTestResult seen = council.get(council.officer, entry);
        step(entry, "cancellation", Map.of("reason", "The family asked."));

        assertThat(council.put(council.leader, entry + "/miss", seen, Map.of("reason", "Nobody came.")))
                .hasStatus(412);
        assertThat(council.put(council.leader, entry + "/miss", (String) null, Map.of("reason", "Nobody came.")))
                .hasStatus(428);
    }

    private MvcTestResult step(String entry, String step, Object body) {
        return council.put(council.officer, entry + "/" + step, () -> council.get(council.officer, entry), body);
    }

    private Set<String> pointers(Map<String, Object> entry) {
        MvcTestResult refused = known.post(council.officer, known.log, entry);
        assertThat(refused).hasStatus(422);
        return Set.copyOf(texts(json(refused).path("errors"), "pointer"));
    }

    private static Map<String, Object> visited(Map<String, Object> visit) {
        return Map.of("at", "2026-09-18T14:30:00", "fact", "Spoke with the mother at the door.", "visit", visit);
    }

    private static Map<String, Object> correction(String reason) {
        return Map.of(
                "reason", reason, "done", Map.of("at", "2026-09-18T14:30:00", "fact", "Rang the aunt, who answered."));
    }

    private JsonNode items(TestToken who) {
        return json(council.get(who, known.log)).path("items");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
