package org.rollcall.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rollcall.referral.OneCouncil.CASES;
import static org.rollcall.referral.OneCouncil.SCHOOL;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.Samples;
import org.rollcall.platform.testsupport.TestToken;
import org.rollcall.referral.attachment.type.Specimens;
import org.rollcall.referral.caselog.CaseOfTest;
import org.rollcall.referral.casework.KnownCases;
import org.rollcall.referral.letter.letterhead.KnownLetterheads;
import org.rollcall.referral.panel.PanelBodies;
import org.rollcall.referral.socialwork.SocialWorkSteps;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A council with one record of every kind, all of one child at one school and of the officer who has the case. */
final class RecordsForTests {

    private static final String API = "/api/referral/v1";
    private static final String TODAY = "2026-09-21";
    private static final String LEAVER = "leaver";
    private static final Map<String, Object> WHEN = Map.of("at", "2026-11-17T10:00", "place", "Room 2");

    private final OneCouncil council;
    private final MockMvcTester http;
    private final MovableClock clock;
    private final String officer;
    private final String leader;
    private final String referral;
    private final List<String> parents;
    private final String file;

    RecordsForTests(ApplicationContext service) {
        council = new OneCouncil(service);
        http = service.getBean(MockMvcTester.class);
        clock = service.getBean(MovableClock.class);
        officer = "attendance-officer@" + council.id;
        leader = "team-leader@" + council.id;
        KnownLetterheads.enter(council, new Version(0));
        change(council.officer, "/pupils/" + council.pupil + "/card", "\"0\"", Map.of());
        referral = council.inTriage();
        parents =
                texts(json(council.get(council.officer, referral + "/parents")).path("parents"), "id");
        file = CASES + "/" + KnownCases.open(service, council.id, council.pupil, SCHOOL, parents);
        step(council.leader, file, "allocation", Map.of("officer", officer));
    }

    /** Walks until there is one record of every kind. */
    Samples walk() {
        Samples samples = Samples.of(council.id, SCHOOL)
                .person(Role.ATTENDANCE_OFFICER, officer)
                .person(Role.TEAM_LEADER, leader)
                .colleague(Role.ATTENDANCE_OFFICER, "colleague@" + council.id)
                .colleague(Role.TEAM_LEADER, "other-leader@" + council.id)
                .person(Role.SCHOOL_STAFF, "staff-142101@" + council.id);
        ofCase(samples);
        ofMeetings(samples);
        ofChild(samples);
        ofCouncil(samples);
        BodiesForTests.ofOwn(samples);
        for (Role role : List.of(Role.ATTENDANCE_OFFICER, Role.TEAM_LEADER, Role.COURT_OFFICER)) {
            samples.tied(role, tied(role));
        }
        return samples;
    }

    /** Somebody who is close to the child, as a team leader knows. */
    private String tied(Role role) {
        String subject = "tied-" + role.claim() + "@" + council.id;
        Map<String, Object> tie = Map.of("pupilId", council.pupil, "tie", "RELATIVE");
        assertThat(council.postTo(
                        API + "/officers/" + subject + "/conflicts",
                        council.leader,
                        UUID.randomUUID().toString(),
                        tie))
                .hasStatus(201);
        return subject;
    }

    private void ofCase(Samples samples) {
        String entry = id(make(council.officer, file + "/log", CaseOfTest.shared(CaseOfTest.done("CALL", Map.of()))));
        samples.ofFamily("/referrals/{id}", id(referral))
                .ofFamily("/cases/{id}", id(file))
                .ofFamily("/cases/{caseId}", id(file))
                .ofFamily("/cases/{caseId}/log/{id}", id(file), entry)
                .ofFamily("/attachments/{id}", id(attach()))
                .ofFamily("/letters/{id}", letterToSchool())
                .query("GET /attachments", "kind", "case")
                .query("GET /attachments", "subject", id(file))
                .query("POST /attachments", "kind", "case")
                .query("POST /attachments", "subject", id(file));
        BodiesForTests.ofCase(samples, council, officer, parents);
    }

    private void ofMeetings(Samples samples) {
        String plan = make(council.officer, file + "/support-plans", plan());
        String meeting = make(council.officer, plan + "/meetings", Map.of("on", TODAY));
        String partner = make(council.officer, file + "/partner-referrals", BodiesForTests.partner(parents));
        String contract = make(council.officer, file + "/contracts", Map.of("party", "SCHOOL", "parents", parents));
        String panel = panel("ATTENDANCE_PANEL");
        String planning = panel("LEGAL_PLANNING");
        step(council.officer, planning, "invitation", PanelBodies.invitation(parents));
        clock.moveTo(LocalDate.of(2026, 10, 22));
        step(council.leader, planning, "record", PanelBodies.record(parents, "INVITE_IUC", "PROSECUTION"));
        Map<String, Object> fixed = Map.of("parentId", parents.getFirst(), "panelId", id(planning), "when", WHEN);
        String interview = make(council.officer, file + "/interviews", fixed);
        samples.ofFamily("/cases/{caseId}/support-plans/{id}", id(file), id(plan))
                .ofFamily("/cases/{caseId}/support-plans/{planId}", id(file), id(plan))
                .ofFamily("/cases/{caseId}/support-plans/{planId}/meetings/{id}", id(file), id(plan), id(meeting))
                .ofFamily("/cases/{caseId}/partner-referrals/{id}", id(file), id(partner))
                .ofFamily("/cases/{caseId}/contracts/{id}", id(file), id(contract))
                .ofFamily("/cases/{caseId}/panels/{id}", id(file), id(panel))
                .ofFamily("/cases/{caseId}/interviews/{id}", id(file), id(interview));
        BodiesForTests.ofMeetings(samples, parents, leader, id(planning));
    }

    private String panel(String kind) {
        return make(council.officer, file + "/panels", PanelBodies.plan(kind, leader, "2026-10-22T14:00"));
    }

    private Map<String, Object> plan() {
        return Map.of("type", "TEAM_AROUND_FAMILY", "offeredOn", TODAY);
    }

    private void ofChild(Samples samples) {
        String worker = API + "/pupils/" + council.pupil + "/social-worker";
        change(council.officer, worker.substring(API.length()), "\"0\"", SocialWorkSteps.LINK);
        String told =
                make(council.school, worker + "/notifications", Map.of("trigger", "UNEXPLAINED_ABSENCE", "on", TODAY));
        samples.ofFamily("/pupils/{pupilId}/social-worker", council.pupil)
                .ofFamily("/pupils/{id}/card", council.pupil)
                .ofFamily("/social-worker-notifications/{id}", id(told))
                .ofSchool("/schools/{urn}/nominated-person", SCHOOL)
                .ofSchool("/named-officers/{urn}", SCHOOL);
        BodiesForTests.ofChild(samples, council);
    }

    private void ofCouncil(Samples samples) {
        MvcTestResult declared = council.postTo(
                API + "/officers/" + officer + "/conflicts",
                council.officer,
                UUID.randomUUID().toString(),
                Map.of("pupilId", "another", "tie", "RELATIVE"));
        String conflict =
                json(declared).required("conflicts").get(0).required("id").stringValue();
        String entry = make(council.officer, API + "/time-entries", BodiesForTests.time(officer, id(file)));
        change(council.officer, "/officer-contacts/" + officer, "\"0\"", Map.of("name", "Ash Field"));
        change(council.leader, "/named-officers/" + SCHOOL, "\"0\"", Map.of("officer", officer));
        MvcTestResult covered = council.postTo(
                API + "/named-officers/" + SCHOOL + "/covers",
                council.leader,
                UUID.randomUUID().toString(),
                BodiesForTests.COVER);
        String cover = json(covered).required("covers").get(0).required("id").stringValue();
        change(council.officer, "/schools/" + SCHOOL + "/nominated-person", "\"0\"", BodiesForTests.NOMINATION);
        change(council.leader, "/officers/" + LEAVER + "/handover", "\"0\"", Map.of("to", officer, "reason", "leaves"));
        TestToken admin = council.person(Role.COUNCIL_ADMIN);
        change(admin, "/retention/holds/cases/" + id(file), "\"0\"", Map.of("reason", "APPEAL"));
        samples.ofCouncil("/officers/{subject}/conflicts", officer)
                .ofCouncil("/officers/{subject}/conflicts/{conflict}", officer, conflict)
                .making("POST /officers/{subject}/conflicts")
                .making("PUT /officers/{subject}/handover")
                .ofCouncil("/officers/{subject}/handover", LEAVER)
                .ofCouncil("/officer-contacts/{subject}", officer)
                .ofFamily("/time-entries/{id}", id(entry))
                .ofSchool("/named-officers/{urn}/covers/{cover}", SCHOOL, cover)
                .ofCouncil("/retention/holds/{collection}/{id}", "cases", id(file))
                .ofEverybody("/letter-templates/{kind}", "closure")
                .ofEverybody("/evidence-checklists/{type}", "CASEWORK")
                .ofEverybody("/council/settings/{key}", "case.review-weeks");
        BodiesForTests.ofCouncil(samples, officer, id(file));
    }

    private String attach() {
        var sent = http.post()
                .uri(API + "/attachments")
                .multipart()
                .file(new MockMultipartFile("file", "note.pdf", "application/octet-stream", Specimens.pdf()))
                .with(council.school)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .param("kind", "case")
                .param("subject", id(file));
        return made(sent.exchange());
    }

    private String letterToSchool() {
        return await().until(
                        () -> texts(
                                json(council.get(council.school, API + "/letters"))
                                        .path("items"),
                                "id"),
                        letters -> !letters.isEmpty())
                .getFirst();
    }

    private String make(TestToken who, String list, Map<String, Object> body) {
        return made(council.postTo(list, who, UUID.randomUUID().toString(), body));
    }

    private static String made(MvcTestResult result) {
        assertThat(result).hasStatus(201);
        return String.valueOf(result.getResponse().getHeader("Location"));
    }

    private void step(TestToken who, String record, String step, Map<String, Object> body) {
        assertThat(council.put(who, record + "/" + step, () -> council.get(council.leader, record), body))
                .hasStatusOk();
    }

    private void change(TestToken who, String address, String version, Map<String, Object> body) {
        assertThat(council.put(who, API + address, version, body).getResponse().getStatus())
                .as(address)
                .isLessThan(300);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
