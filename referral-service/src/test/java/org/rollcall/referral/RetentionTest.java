package org.rollcall.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.json;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.retention.RetentionCoverage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@RollcallTest
class RetentionTest {

    private static final String RETENTION = "/api/referral/v1/retention";

    @Autowired
    private ApplicationContext service;

    @TestFactory
    Stream<DynamicTest> every_kind_of_record_goes_one_day_or_it_is_said_why_not() {
        return RetentionCoverage.of(service);
    }

    @Test
    void every_referral_comes_up_once_by_what_became_of_it_and_a_hold_keeps_it() {
        OneCouncil council = new OneCouncil(service);
        String withdrawn = council.draft(council.form());
        council.submit(withdrawn);
        council.put(council.school, withdrawn + "/withdrawal", council.get(council.school, withdrawn), Map.of());
        String refused = council.inTriage();
        council.decide(council.leader, refused, Map.of("outcome", "REFUSE_THRESHOLD_NOT_MET"));
        String accepted = council.inTriage();
        council.decide(council.leader, accepted, Map.of("outcome", "ACCEPT_CASEWORK"));
        String waiting = council.draft(Forms.with(council.form(), "type", "PROSECUTION"));
        council.submit(waiting);
        String draft = council.draft(council.form());
        Map<String, String> drafts = Map.of(id(draft), "draft of a referral, never sent in");

        assertThat(classes(council, "2027-09-21")).isEmpty();
        assertThat(classes(council, "2027-09-22")).isEqualTo(drafts);
        assertThat(classes(council, "2029-09-21")).isEqualTo(drafts);
        Map<String, String> three = new TreeMap<>(drafts);
        three.put(id(withdrawn), "referral withdrawn or lapsed");
        three.put(id(refused), "referral refused or redirected");
        assertThat(classes(council, "2029-09-22")).isEqualTo(three);
        assertThat(classes(council, "2033-09-21")).isEqualTo(three);
        Map<String, String> seven = new TreeMap<>(three);
        seven.put(id(accepted), "referral");
        seven.put(id(waiting), "referral never decided");
        assertThat(classes(council, "2033-09-22")).isEqualTo(seven);

        assertThat(first(council, "2027-09-22").path("goes").asBoolean()).isTrue();
        assertThat(first(council, "2027-09-22").path("regime").asString()).isEqualTo("P2");
        council.put(
                council.person(Role.COUNCIL_ADMIN),
                RETENTION + "/holds/referrals/" + id(draft),
                (String) null,
                Map.of("reason", "COMPLAINT"));
        assertThat(first(council, "2027-09-22").path("goes").asBoolean()).isFalse();
    }

    private static JsonNode first(OneCouncil council, String on) {
        return json(council.get(council.person(Role.AUDITOR), RETENTION + "?on=" + on))
                .path("items")
                .get(0);
    }

    /** Each record once: a second class of the same record would fail here. */
    private static Map<String, String> classes(OneCouncil council, String on) {
        Map<String, String> classes = new TreeMap<>();
        json(council.get(council.person(Role.AUDITOR), RETENTION + "?on=" + on))
                .path("items")
                .forEach(item -> {
                    if (item.path("collection").asString().equals("referrals")) {
                        assertThat(classes.put(
                                        item.path("id").asString(),
                                        item.path("recordClass").asString()))
                                .isNull();
                    }
                });
        return classes;
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
