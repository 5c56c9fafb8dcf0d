package org.rollcall.referral.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.ACADEMY;
import static org.rollcall.referral.OneCouncil.CASES;
import static org.rollcall.referral.OneCouncil.SCHOOL;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;
import static org.rollcall.referral.evidence.EvidenceKind.HOME_VISIT_LOG;
import static org.rollcall.referral.evidence.EvidenceKind.LETTERS;
import static org.rollcall.referral.evidence.EvidenceKind.REGISTER_PRINT;
import static org.rollcall.referral.evidence.EvidenceKind.SIBLINGS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.referral.AttendanceForTests;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.casework.news.AcceptedReferral;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.ReferralType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class LegalPlanningApiTest {

    private static final LocalDate TOMORROW = LocalDate.of(2026, 9, 22);

    @Autowired
    private ApplicationContext service;

    @Autowired
    private MovableClock clock;

    private OneCouncil council;

    @BeforeEach
    void aCouncil() {
        council = new OneCouncil(service);
    }

    @Test
    void casework_goes_to_legal_planning_only_with_the_evidence_for_a_prosecution() {
        MvcTestResult refused = plan(opened(SCHOOL, ReferralType.CASEWORK, REGISTER_PRINT));

        assertThat(refused).hasStatus(409);
        assertThat(texts(json(refused).path("guards"), "code")).hasSize(10).containsOnly("EVIDENCE_MISSING");
    }

    @Test
    void what_a_council_asks_for_and_waives_counts_from_its_day() {
        String asksMore = opened(SCHOOL, ReferralType.PROSECUTION, allBut(SIBLINGS));
        String asksLess = opened(SCHOOL, ReferralType.PROSECUTION, allBut(LETTERS));
        chooses(ReferralType.PROSECUTION, List.of(choice(SIBLINGS, "REQUIRED"), choice(LETTERS, "DESIRABLE")));

        assertThat(missing(plan(asksLess))).containsExactly("LETTERS");
        clock.moveTo(TOMORROW);
        assertThat(missing(plan(asksMore))).containsExactly("SIBLINGS");
        assertThat(plan(asksLess)).hasStatusOk();
    }

    @Test
    void of_an_academy_that_buys_no_package_what_is_always_asked_is_asked_whatever_the_council_waives() {
        String ofAcademy = opened(ACADEMY, ReferralType.PN_IRREGULAR, allBut(HOME_VISIT_LOG));
        String ofServed = opened(SCHOOL, ReferralType.PN_IRREGULAR, allBut(HOME_VISIT_LOG));
        chooses(ReferralType.PN_IRREGULAR, List.of(choice(HOME_VISIT_LOG, "DESIRABLE")));
        clock.moveTo(TOMORROW);

        assertThat(missing(plan(ofAcademy))).containsExactly("HOME_VISIT_LOG");
        assertThat(plan(ofServed)).hasStatusOk();
    }

    @Test
    void of_an_academy_that_buys_no_package_a_reason_for_no_home_visits_does_not_lead_to_court() {
        List<EvidenceKind> excused = List.of(HOME_VISIT_LOG);
        EvidenceKind[] all = EvidenceKind.values();
        String pupil = UUID.randomUUID().toString();
        String ofAcademy = opened(KnownCases.accepted(pupil, ACADEMY, ReferralType.CONTRACT_SUPPORT, excused, all));
        String ofServed = opened(KnownCases.accepted(pupil, SCHOOL, ReferralType.CONTRACT_SUPPORT, excused, all));

        assertThat(missing(plan(ofAcademy))).containsExactly("HOME_VISIT_LOG");
        assertThat(plan(ofServed)).hasStatusOk();
    }

    @Test
    void a_child_whose_school_says_that_there_is_a_social_worker_is_consulted_about_though_nobody_wrote_down_who() {
        AttendanceForTests.giveSocialWorker(council.pupil);
        String path = opened(council.pupil, SCHOOL, ReferralType.PN_IRREGULAR, EvidenceKind.values());
        assertThat(council.put(
                        council.officer, "/api/referral/v1/pupils/" + council.pupil + "/card", "\"1\"", Map.of()))
                .hasStatusOk();

        MvcTestResult refused = plan(path);
        assertThat(refused).hasStatus(409);
        assertThat(texts(json(refused).path("guards"), "code")).containsExactly("SOCIAL_WORKER_NOT_CONSULTED");
        council.put(
                council.leader,
                path + "/social-worker-consultation",
                () -> council.get(council.leader, path),
                Map.of("on", "2026-09-21"));
        assertThat(plan(path)).hasStatusOk();
    }

    @Test
    void what_the_council_gathered_in_the_case_counts_and_the_answer_says_what_each_row_rests_on() {
        EvidenceKind[] schools = allBut(HOME_VISIT_LOG);
        String path = opened(SCHOOL, ReferralType.PN_IRREGULAR, schools);
        enter(path, visit("2026-09-20T16:00:00", "SEEN_PARENT"));
        enter(path, visit("2026-09-21T08:10:00", "WRONG_ADDRESS"));
        assertThat(missing(plan(path))).containsExactly("HOME_VISIT_LOG");
        String visit = enter(path, visit("2026-09-21T08:30:00", "NO_ANSWER"));
        assertThat(json(council.get(council.leader, path)).path("regime").asString())
                .isEqualTo("P2");

        MvcTestResult planned = plan(path);

        assertThat(planned).hasStatusOk();
        assertThat(json(planned).path("regime").asString()).isEqualTo("P3");
        JsonNode rows = json(planned).at("/council/legalPlannings/0/evidence");
        assertThat(restsOn(rows, HOME_VISIT_LOG)).containsExactly("LOG_ENTRY " + visit + " 2026-09-21");
        assertThat(restsOn(rows, LETTERS)).singleElement().asString().startsWith("REFERRAL ");
        assertThat(json(council.get(council.school, path)).has("council")).isFalse();
    }

    private String enter(String path, Map<String, Object> visit) {
        MvcTestResult made = council.postTo(
                path + "/log",
                council.leader,
                UUID.randomUUID().toString(),
                Map.of("kind", "HOME_VISIT", "done", visit));
        assertThat(made).hasStatus(201);
        return json(made).path("id").asString();
    }

    private static Map<String, Object> visit(String at, String outcome) {
        Map<String, Object> attempt = Map.of("at", at, "outcome", outcome);
        return Map.of(
                "at",
                at,
                "fact",
                "Rang twice.",
                "visit",
                Map.of("parentId", "P1", "went", List.of("leader"), "attempts", List.of(attempt)));
    }

    private static List<String> restsOn(JsonNode rows, EvidenceKind kind) {
        List<String> grounds = new ArrayList<>();
        rows.forEach(row -> {
            if (row.path("kind").asString().equals(kind.name())) {
                row.path("restsOn")
                        .forEach(ground -> grounds.add("%s %s %s"
                                .formatted(
                                        ground.path("source").asString(),
                                        ground.path("id").asString(),
                                        ground.path("on").asString(""))));
            }
        });
        return grounds;
    }

    private String opened(String school, ReferralType type, EvidenceKind... evidence) {
        return opened(UUID.randomUUID().toString(), school, type, evidence);
    }

    private String opened(String pupil, String school, ReferralType type, EvidenceKind... evidence) {
        return opened(KnownCases.accepted(pupil, school, type, evidence));
    }

    private String opened(AcceptedReferral referral) {
        String path = CASES + "/" + KnownCases.open(service, council.id, referral);
        Map<String, Object> officer = Map.of("officer", "attendance-officer@" + council.id);
        assertThat(council.put(council.leader, path + "/allocation", () -> council.get(council.leader, path), officer))
                .hasStatusOk();
        return path;
    }

    private MvcTestResult plan(String path) {
        return council.put(council.leader, path + "/legal-planning", () -> council.get(council.leader, path), Map.of());
    }

    private void chooses(ReferralType type, List<Map<String, Object>> choices) {
        var admin = council.person(Role.COUNCIL_ADMIN);
        String checklist = "/api/referral/v1/evidence-checklists/" + type;
        assertThat(council.put(admin, checklist + "/draft", "\"0\"", Map.of("choices", choices)))
                .hasStatusOk();
        assertThat(council.put(
                        admin,
                        checklist + "/in-force",
                        () -> council.get(admin, checklist),
                        Map.of("from", TOMORROW.toString())))
                .hasStatusOk();
    }

    private static Map<String, Object> choice(EvidenceKind kind, String need) {
        return Map.of("kind", kind, "need", need);
    }

    private static EvidenceKind[] allBut(EvidenceKind left) {
        return Arrays.stream(EvidenceKind.values()).filter(kind -> kind != left).toArray(EvidenceKind[]::new);
    }

    private static List<String> missing(MvcTestResult refused) {
        assertThat(refused).hasStatus(409);
        JsonNode guards = json(refused).path("guards");
        return texts(guards, "detail").stream()
                .map(detail -> detail.substring(0, detail.indexOf(':')))
                .toList();
    }
}
