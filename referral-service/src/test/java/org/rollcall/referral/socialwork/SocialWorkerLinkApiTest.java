package org.rollcall.referral.socialwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rollcall.referral.OneCouncil.json;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.referral.Forms;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class SocialWorkerLinkApiTest extends SocialWorkSteps {

    @Test
    void the_first_link_is_put_upon_nothing_and_a_school_reads_the_flag_and_the_name_alone() {
        MvcTestResult nobody = council.get(council.officer, worker);
        assertThat(nobody).hasStatusOk().hasHeader("ETag", "\"0\"");
        assertThat(json(nobody).path("known").asBoolean()).isFalse();

        assertThat(put(council.officer, "", LINK)).hasStatusOk();

        JsonNode forCouncil = json(council.get(council.officer, worker));
        assertThat(forCouncil.at("/link/email").asString()).isEqualTo("robin.ash@example.org");
        assertThat(forCouncil.at("/link/status").asString()).isEqualTo("CP");
        JsonNode forSchool = json(council.get(council.school, worker));
        assertThat(forSchool.propertyNames()).containsExactlyInAnyOrder("pupilId", "known", "name");
        assertThat(forSchool.path("name").asString()).isEqualTo("Robin Ash");
    }

    @Test
    void a_link_names_the_version_it_saw() {
        assertThat(council.put(council.officer, worker, (String) null, LINK)).hasStatus(428);
        assertThat(council.put(council.officer, worker, "\"0\"", LINK)).hasStatusOk();
        assertThat(council.put(council.officer, worker, "\"0\"", LINK)).hasStatus(412);
        assertThat(council.put(council.officer, worker + "/target", "\"7\"", Map.of("percent", 95)))
                .hasStatus(412);
        assertThat(council.put(council.officer, worker + "/end", "\"7\"", Map.of("validTo", TODAY)))
                .hasStatus(412);
    }

    @Test
    void a_link_does_not_begin_in_the_future_or_end_before_it_begins() {
        assertThat(put(council.officer, "", Forms.with(LINK, "validFrom", "2026-09-22")))
                .hasStatus(422);
        assertThat(put(council.officer, "", Forms.with(LINK, "validTo", "2026-08-31")))
                .hasStatus(422);
        assertThat(put(council.officer, "", Forms.with(LINK, "responsibleCouncil", "Eastvale")))
                .hasStatus(422);
        assertThat(put(council.officer, "/end", Map.of("validTo", TODAY))).hasStatus(404);
    }

    @Test
    void a_link_ends_by_itself_after_its_last_day() {
        put(council.officer, "", LINK);
        assertThat(put(council.officer, "/end", Map.of("validTo", TODAY))).hasStatusOk();
        assertThat(json(council.get(council.officer, worker)).path("known").asBoolean())
                .isTrue();

        clock.moveTo(MONDAY.plusDays(1));

        await().atMost(Duration.ofSeconds(20)).until(() -> json(council.get(council.leader, CHILDREN))
                .path("items")
                .isEmpty());
        assertThat(json(council.get(council.officer, worker)).path("known").asBoolean())
                .isFalse();
    }
}
