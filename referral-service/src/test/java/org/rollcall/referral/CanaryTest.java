package org.rollcall.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.json;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rollcall.platform.testsupport.PublishedEvent;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.referral.evidence.EvidenceKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Plants a marked value in every free field, walks the journey, and looks for the mark wherever it must not be. */
@RollcallTest
@ExtendWith(OutputCaptureExtension.class)
class CanaryTest {

    private static final String MARK = "Canarybird";

    @Autowired
    private ApplicationContext service;

    private final List<MvcTestResult> refusals = new ArrayList<>();

    @Test
    void what_a_school_writes_about_a_family_is_in_no_event_log_or_refusal(CapturedOutput log) throws Exception {
        OneCouncil council = new OneCouncil(service);
        try (PublishedEvents told = PublishedEvents.of(council.id, "referral")) {
            walk(council);

            told.await("org.rollcall.referral.case.opened.v1");
            assertThat(told.heard())
                    .isNotEmpty()
                    .extracting(PublishedEvent::toString)
                    .noneMatch(CanaryTest::sings);
        }
        assertThat(refusals).extracting(MvcTestResult::getResponse).allMatch(response -> response.getStatus() >= 400);
        assertThat(refusals).hasSize(8).noneMatch(refused -> sings(body(refused)));
        assertThat(log.getAll()).isNotEmpty().doesNotMatch("(?is).*" + MARK + ".*");
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

    private void walk(OneCouncil council) {
        refusals.add(council.post(council.officer, "key", marked(council)));
        refusals.add(council.post(council.academy, "key", marked(council)));
        refusals.add(council.post(council.school, "key", Forms.with(marked(council), "type", MARK)));
        refusals.add(council.post(council.school, "key", Forms.with(marked(council), "window", MARK)));
        String path = council.draft(Forms.without(marked(council), "window"));
        refusals.add(council.submit(path));
        council.put(council.school, path, council.get(council.school, path), marked(council));
        refusals.add(council.put(council.school, path, "\"1\"", marked(council)));
        council.submit(path);
        council.put(council.officer, path + "/triage", council.get(council.officer, path), Map.of());
        council.decide(
                council.officer, path, Map.of("outcome", "RETURN_INCOMPLETE", "note", MARK, "reasons", List.of(MARK)));
        refusals.add(council.submit(path));
        council.put(
                council.school,
                path + "/submission",
                council.get(council.school, path),
                Map.of("answers", List.of(MARK)));
        council.put(council.officer, path + "/triage", council.get(council.officer, path), Map.of());
        council.decide(council.officer, path, Map.of("outcome", "ACCEPT_LEGAL", "note", MARK));
        refusals.add(council.decide(council.officer, path, Map.of("outcome", "ACCEPT_LEGAL", "note", MARK)));
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

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean sings(String text) {
        return text.contains(MARK);
    }
}
