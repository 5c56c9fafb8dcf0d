package org.rollcall.referral.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.rollcall.referral.OneCouncil.CASES;
import static org.rollcall.referral.OneCouncil.REFERRALS;
import static org.rollcall.referral.OneCouncil.json;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.referral.AttendanceForTests;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.WorkedCase;
import org.rollcall.referral.casework.KnownCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Lists name the children that their lines are about. */
@RollcallTest
class NamedChildrenApiTest {

    private static final String API = "/api/referral/v1";
    private static final String NOBODY = "";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private ApplicationContext service;

    private WorkedCase worked;
    private OneCouncil council;

    @BeforeEach
    void aCaseAndItsReferral() {
        worked = new WorkedCase(service);
        council = worked.council;
    }

    @Test
    void who_may_read_cards_reads_in_every_list_who_the_child_is() {
        await().atMost(PATIENCE)
                .until(() -> items(council.officer, API + "/caseload").size() == 1);
        assertThat(named(council.officer, CASES)).containsExactly(NOBODY);

        ask(council.pupil);

        String robin = "Robin Sample, 6, 142101, 2026-09-21";
        for (String list : List.of(CASES, REFERRALS, API + "/caseload")) {
            assertThat(named(council.officer, list)).as(list).containsExactly(robin);
        }
        assertThat(named(council.officer, API + "/duties")).isNotEmpty().containsOnly(robin);
        assertThat(named(council.court, CASES)).containsExactly(robin);
        assertThat(name(json(council.get(council.officer, worked.path)))).isEqualTo(robin);
    }

    @Test
    void each_line_of_a_page_has_the_name_of_its_own_child_or_none() {
        String other = UUID.randomUUID().toString();
        council.enrol(other, OneCouncil.ACADEMY);
        AttendanceForTests.answer("/pupils/" + other, """
                {"id":"any","state":"ON_ROLL","schoolUrn":"142102","joined":"2024-09-02",
                 "surname":"Else","forename":"Somebody","birthDate":"2012-03-03","flagged":false,"actions":[]}""");
        String theirs = KnownCases.open(service, council.id, other, OneCouncil.ACADEMY);
        String unknown = KnownCases.open(service, council.id, UUID.randomUUID().toString(), OneCouncil.SCHOOL);
        ask(council.pupil);
        ask(other);

        assertThat(items(council.leader, CASES))
                .extracting(line -> line.path("id").asString(), NamedChildrenApiTest::name)
                .containsExactlyInAnyOrder(
                        tuple(worked.id, "Robin Sample, 6, 142101, 2026-09-21"),
                        tuple(theirs, "Somebody Else, , 142102, 2026-09-21"),
                        tuple(unknown, NOBODY));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(named(council.leader, API + "/team/unallocated"))
                .containsExactlyInAnyOrder("Somebody Else, , 142102, 2026-09-21", NOBODY));
    }

    @Test
    void a_school_reads_no_more_than_before() {
        ask(council.pupil);

        assertThat(named(council.school, CASES)).containsExactly(NOBODY);
        assertThat(named(council.school, REFERRALS)).containsExactly(NOBODY);
        assertThat(name(json(council.get(council.school, worked.path)))).isEqualTo(NOBODY);
    }

    private void ask(String pupil) {
        assertThat(council.put(council.officer, API + "/pupils/" + pupil + "/card", (String) null, Map.of()))
                .hasStatusOk();
    }

    private List<String> named(TestToken who, String list) {
        return items(who, list).stream().map(NamedChildrenApiTest::name).toList();
    }

    private static String name(JsonNode line) {
        JsonNode child = line.path("child");
        return child.isMissingNode()
                ? NOBODY
                : "%s, %s, %s, %s"
                        .formatted(
                                child.path("name").asString(),
                                child.path("yearGroup").asString(""),
                                child.path("schoolUrn").asString(),
                                child.path("asOf").asString());
    }

    private List<JsonNode> items(TestToken who, String list) {
        return json(council.get(who, list)).path("items").valueStream().toList();
    }
}
