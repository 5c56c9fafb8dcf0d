package org.rollcall.referral;

import static org.awaitility.Awaitility.await;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rollcall.platform.testsupport.AccessMatrix;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.Samples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

@RollcallTest
class AccessTest {

    /** Referrals with all their steps, cases as they are read, and what lists show; the other records have no sample here yet. */
    private static final Pattern SHOWN = Pattern.compile(
            "/api/referral/v1(/referrals/\\{id}.*|/cases/\\{id} GET .*|.* GET shows a stranger nothing.*)");

    @Autowired
    private ApplicationContext service;

    @TestFactory
    Stream<DynamicTest> each_role_is_let_in_exactly_where_the_table_says() {
        return AccessMatrix.of(service);
    }

    @TestFactory
    Stream<DynamicTest> another_school_and_another_council_see_no_referral_and_no_case() {
        return AccessMatrix.of(service, samples())
                .filter(test -> SHOWN.matcher(test.getDisplayName()).matches());
    }

    private Samples samples() {
        OneCouncil council = new OneCouncil(service);
        String path = council.inTriage();
        council.decide(council.officer, path, Map.of("outcome", "ACCEPT_LEGAL"));
        String opened = await().until(
                        () -> texts(
                                json(council.get(council.leader, OneCouncil.CASES))
                                        .path("items"),
                                "id"),
                        ids -> !ids.isEmpty())
                .getFirst();
        return Samples.of(council.id, OneCouncil.SCHOOL)
                .ofSchool("/referrals/{id}", path.substring(path.lastIndexOf('/') + 1))
                .ofSchool("/cases/{id}", opened)
                .body("PUT /referrals/{id}", new JsonMapper().writeValueAsString(council.form()))
                .body("PUT /referrals/{id}/decision", "{\"outcome\":\"ACCEPT_LEGAL\"}");
    }
}
