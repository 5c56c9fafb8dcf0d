package org.rollcall.legal.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.legal.CouncilForTests.API;
import static org.rollcall.legal.CouncilForTests.guards;
import static org.rollcall.legal.CouncilForTests.json;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.legal.CouncilForTests;
import org.rollcall.legal.PeersForTests;
import org.rollcall.legal.id.EnforcementCaseId;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A parent whose address only those may see who must write to it. */
@RollcallTest
class ConfidentialAddressApiTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 10, 19);

    @Autowired
    private ApplicationContext service;

    @Autowired
    private MovableClock clock;

    private CouncilForTests council;
    private EnforcementCaseId ready;

    @BeforeEach
    void a_case_in_which_nothing_else_stands_in_the_way() {
        clock.moveTo(ISSUED);
        council = new CouncilForTests(service);
        ready = council.readyCase();
    }

    @Test
    void an_address_that_the_issuer_may_not_see_is_not_one_that_nobody_knows() {
        council.keepAmarasAddressConfidential(ready, false);

        MvcTestResult refused = council.issue(ready, council.amara, "k1");
        assertThat(guards(refused)).containsExactly("ADDRESS_CONFIDENTIAL");
        assertThat(json(refused).at("/guards/0/detail").stringValue()).contains("court officer");
        assertThat(json(refused).at("/guards/0/provision").stringValue()).contains("Data Protection Act 2018 s.40");
        assertThat(guards(council.check(ready, council.amara, ISSUED))).containsExactly("ADDRESS_CONFIDENTIAL");
        assertThat(json(council.get(API + "/enforcement-cases/" + ready))
                        .required("state")
                        .stringValue())
                .isNotEqualTo("PENALTY_NOTICE");
    }

    @Test
    void a_letter_that_shows_it_is_read_by_those_who_must_write_to_it_alone() {
        council.keepAmarasAddressConfidential(ready, true);
        String notice = notice("k1");

        assertThat(letter(notice, Role.COURT_OFFICER)).hasStatusOk();
        for (Role role : List.of(Role.ATTENDANCE_OFFICER, Role.TEAM_LEADER, Role.AUDITOR)) {
            assertThat(guards(letter(notice, role))).containsExactly("ADDRESS_CONFIDENTIAL");
            assertThat(json(letter(notice, role)).toString()).doesNotContain("Canary");
            assertThat(actions(notice, role)).doesNotContain("read-letter");
        }
        assertThat(actions(notice, Role.COURT_OFFICER)).contains("read-letter");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ATTENDANCE_OFFICER", "TEAM_LEADER", "COURT_OFFICER", "AUDITOR"})
    void a_letter_to_any_other_address_is_read_as_before(Role role) {
        String notice = notice("k1");

        assertThat(letter(notice, role)).hasStatusOk();
        assertThat(actions(notice, role)).contains("read-letter");
    }

    @Test
    void a_notice_to_improve_takes_no_address_and_asks_nobody_for_one() {
        council.keepAmarasAddressConfidential(ready, true);
        String referral = json(council.get(API + "/enforcement-cases/" + ready))
                .required("referralId")
                .stringValue();

        MvcTestResult given = council.improve(ready, council.amara, Role.ATTENDANCE_OFFICER);
        assertThat(given).hasStatus(201);
        assertThat(json(given).toString()).doesNotContain("Canary");
        assertThat(PeersForTests.authorizationAt("/api/referral/v1/referrals/" + referral + "/parents"))
                .isEmpty();
    }

    @Test
    void an_attendance_officer_cannot_ask_for_the_snapshot() {
        String path = API + "/enforcement-cases/" + ready;

        assertThat(council.send(
                        HttpMethod.GET,
                        path + "/penalty-notice-check?parent=" + council.amara,
                        council.as(Role.ATTENDANCE_OFFICER),
                        ""))
                .hasStatus(403);
        assertThat(council.send(
                        HttpMethod.POST,
                        path + "/penalty-notices",
                        council.as(Role.ATTENDANCE_OFFICER),
                        "{\"parentId\":\"" + council.amara + "\"}"))
                .hasStatus(403);
    }

    private String notice(String key) {
        MvcTestResult issued = council.issue(ready, council.amara, key);
        assertThat(issued).hasStatus(201);
        return json(issued).required("id").stringValue();
    }

    private MvcTestResult letter(String notice, Role role) {
        return council.send(HttpMethod.GET, API + "/penalty-notices/" + notice + "/letter", council.as(role), "");
    }

    private List<String> actions(String notice, Role role) {
        return json(council.send(HttpMethod.GET, API + "/penalty-notices/" + notice, council.as(role), ""))
                .required("actions")
                .valueStream()
                .map(action -> action.stringValue())
                .toList();
    }
}
