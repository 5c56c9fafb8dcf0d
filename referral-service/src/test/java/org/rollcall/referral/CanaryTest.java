package org.rollcall.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rollcall.platform.testsupport.Canary;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.Samples;
import org.rollcall.referral.evidence.EvidenceKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

/** Plants a marked value in every free field, walks the journey, and looks for the mark wherever it must not be. */
@RollcallTest
@ExtendWith(OutputCaptureExtension.class)
class CanaryTest {

    private static final String MARK = Canary.WORDS;

    @Autowired
    private ApplicationContext service;

    @Test
    void what_a_school_writes_about_a_family_is_in_no_event_log_metric_refusal_or_address(CapturedOutput log) {
        OneCouncil council = new OneCouncil(service);

        Canary.in(service)
                .alsoSings("CB1 1CA")
                .walk(() -> walk(council))
                .everywhere()
                .isSilent("org.rollcall.referral.case.opened.v1", log);
    }

    @Test
    void those_who_must_write_to_a_parent_read_the_name_and_address() {
        OneCouncil council = new OneCouncil(service);
        String path = council.draft(marked(council));

        assertThat(json(council.get(council.court, path + "/parents")).toString())
                .contains(MARK);
        assertThat(json(council.get(council.court, path)).path("parents").isMissingNode())
                .isTrue();
    }

    /** With refusals on the way: by role, by school, by form, by evidence, by version and by state. */
    private static Samples walk(OneCouncil council) {
        council.post(council.officer, "key", marked(council));
        council.post(council.academy, "key", marked(council));
        council.post(council.school, "key", Forms.with(marked(council), "type", MARK));
        council.post(council.school, "key", Forms.with(marked(council), "window", MARK));
        String path = council.draft(Forms.without(marked(council), "window"));
        council.submit(path);
        council.put(council.school, path, () -> council.get(council.school, path), marked(council));
        council.put(council.school, path, "\"1\"", marked(council));
        council.submit(path);
        council.put(council.officer, path + "/triage", () -> council.get(council.officer, path), Map.of());
        council.decide(
                council.officer, path, Map.of("outcome", "RETURN_INCOMPLETE", "note", MARK, "reasons", List.of(MARK)));
        council.submit(path);
        council.put(
                council.school,
                path + "/submission",
                () -> council.get(council.school, path),
                Map.of("answers", List.of(MARK)));
        council.put(council.officer, path + "/triage", () -> council.get(council.officer, path), Map.of());
        council.decide(council.officer, path, Map.of("outcome", "ACCEPT_LEGAL", "note", MARK));
        council.decide(council.leader, path, Map.of("outcome", "ACCEPT_LEGAL", "note", MARK));
        council.decide(council.leader, path, Map.of("outcome", "ACCEPT_LEGAL", "note", MARK));
        return Samples.of(council.id, OneCouncil.SCHOOL)
                .ofSchool("/referrals/{id}", path.substring(path.lastIndexOf('/') + 1))
                .ofSchool("/cases/{id}", onlyCase(council));
    }

    private static String onlyCase(OneCouncil council) {
        return await().until(
                        () -> texts(
                                json(council.get(council.leader, OneCouncil.CASES))
                                        .path("items"),
                                "id"),
                        ids -> !ids.isEmpty())
                .getFirst();
    }

    private static Map<String, Object> marked(OneCouncil council) {
        Map<String, Object> parent = Map.of(
                "name", MARK + " Moor",
                "address", Map.of("lines", List.of(MARK + " Row"), "postcode", "CB1 1" + MARK.substring(0, 2)),
                "basis", List.of("NATURAL"));
        List<Map<String, Object>> evidence = Forms.evidence(EvidenceKind.values()).stream()
                .map(item -> Forms.with(item, "description", MARK))
                .toList();
        Map<String, Object> form = new HashMap<>(council.form());
        form.putAll(Map.of("reason", MARK, "belowThresholdReason", MARK, "parents", List.of(parent)));
        form.put("evidence", evidence);
        return form;
    }
}
