package org.rollcall.referral.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.texts;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.attachment.type.Specimens;
import org.rollcall.referral.caselog.CaseOfTest;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
@ExtendWith(OutputCaptureExtension.class)
class AttachmentSightApiTest extends AttachmentSteps {

    @Test
    void a_school_adds_and_reads_its_own_files_and_none_of_the_councils() {
        MvcTestResult councils = attach(council.officer, "council.pdf", Specimens.pdf());
        MvcTestResult schools = attach(council.school, "school.pdf", Specimens.pdf());

        assertThat(texts(items(council.school), "name")).containsExactly("school.pdf");
        assertThat(texts(items(council.officer), "name")).hasSize(2);
        assertThat(council.get(council.school, location(schools) + "/content")).hasStatusOk();
        assertThat(council.get(council.school, location(councils))).hasStatus(404);
        assertThat(council.get(council.school, location(councils) + "/content")).hasStatus(404);
    }

    @Test
    void another_school_and_another_council_find_nothing_and_may_add_nothing() {
        String added = location(attach(council.officer, NAME, Specimens.pdf()));
        OneCouncil other = new OneCouncil(service);

        for (TestToken stranger : List.of(council.academy, other.officer, other.school)) {
            assertThat(council.get(stranger, list())).hasStatus(404);
            assertThat(council.get(stranger, added)).hasStatus(404);
            assertThat(council.get(stranger, added + "/content")).hasStatus(404);
            assertThat(attach(stranger, NAME, Specimens.pdf())).hasStatus(404);
        }
        assertThat(attach(council.court, NAME, Specimens.pdf())).hasStatus(403);
    }

    @Test
    void what_is_withdrawn_stays_on_the_list_with_its_reason_and_for_the_council_to_read() {
        String added = location(attach(council.school, NAME, Specimens.pdf()));
        MvcTestResult seen = council.get(council.school, added);

        assertThat(council.put(council.school, added + "/withdrawal", seen, Map.of("reason", "Another child's.")))
                .hasStatusOk();
        assertThat(council.put(council.school, added + "/withdrawal", seen, Map.of("reason", "Again.")))
                .hasStatus(412);
        assertThat(council.put(
                        council.school,
                        added + "/withdrawal",
                        () -> council.get(council.school, added),
                        Map.of("reason", "Again.")))
                .hasStatus(409);

        JsonNode view = items(council.officer).path(0);
        assertThat(view.path("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(view.path("withdrawn").path("reason").asString()).isEqualTo("Another child's.");
        assertThat(council.get(council.officer, added + "/content")).hasStatusOk();
        assertThat(council.get(council.school, added + "/content")).hasStatus(404);
    }

    @Test
    void a_school_withdraws_nothing_of_the_councils() {
        String entry = known.written(CaseOfTest.shared(CaseOfTest.done("CALL", Map.of())));
        Map<String, String> there = Map.of("kind", "log-entry", "subject", entry.substring(entry.lastIndexOf('/') + 1));
        String added = location(known.attach(council.officer, "key", there, NAME, Specimens.pdf()));

        MvcTestResult seen = council.get(council.school, added);
        assertThat(seen).hasStatusOk();
        assertThat(council.put(council.school, added + "/withdrawal", seen, Map.of("reason", "No.")))
                .hasStatus(403);
        assertThat(known.attach(council.school, "key", there, NAME, Specimens.pdf()))
                .hasStatus(403);
    }
}
