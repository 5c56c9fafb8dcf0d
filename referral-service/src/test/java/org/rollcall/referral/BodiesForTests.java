package org.rollcall.referral;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.Samples;
import org.rollcall.referral.caselog.CaseOfTest;
import org.rollcall.referral.panel.PanelBodies;
import org.rollcall.referral.socialwork.SocialWorkSteps;
import tools.jackson.databind.json.JsonMapper;

/** What people send, where not every body of the right form says something that can be. */
final class BodiesForTests {

    static final Map<String, Object> COVER =
            Map.of("officer", "cover", "from", "2026-11-02", "to", "2026-11-06", "reason", "LEAVE");
    static final Map<String, Object> NOMINATION =
            Map.of("schoolName", "Larkfield Primary School", "name", "Jo Green", "email", "jo@example.org");

    /** Contracts, interviews and panels: who has the case keeps them. */
    private static final String[] MEETINGS = Stream.of(
                    Stream.of("POST /cases/{caseId}/contracts"),
                    steps(
                            "contracts",
                            "agreement",
                            "breach",
                            "completion",
                            "council-note",
                            "decline",
                            "document",
                            "early-end",
                            "meeting",
                            "no-show",
                            "review",
                            "review-start",
                            "terms"),
                    Stream.of("POST /cases/{caseId}/interviews"),
                    steps("interviews", "cancellation", "date", "no-reply", "no-show", "questions", "record", "reply"),
                    Stream.of("POST /cases/{caseId}/panels"),
                    steps(
                            "panels",
                            "adjournment",
                            "cancellation",
                            "council-note",
                            "invitation",
                            "plan",
                            "record",
                            "review"))
            .flatMap(endpoints -> endpoints)
            .toArray(String[]::new);

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TODAY = "2026-09-21";

    private BodiesForTests() {}

    static void ofCase(Samples samples, OneCouncil council, String officer, List<String> parents) {
        Map<String, Object> call = CaseOfTest.done("CALL", Map.of());
        Object deed = Objects.requireNonNull(call.get("done"));
        samples.making("POST /referrals");
        body(samples, "POST /referrals", council.form());
        body(samples, "PUT /referrals/{id}", council.form());
        body(samples, "PUT /referrals/{id}/decision", Map.of("outcome", "ACCEPT_LEGAL"));
        body(samples, "POST /cases/{caseId}/log", call);
        body(samples, "PUT /cases/{caseId}/log/{id}/completion", deed);
        body(samples, "PUT /cases/{caseId}/log/{id}/record", deed);
        body(samples, "POST /cases/{caseId}/log/{id}/corrections", Map.of("reason", "A slip.", "done", deed));
        body(samples, "PUT /cases/{id}/allocation", Map.of("officer", officer));
        body(samples, "PUT /cases/{id}/closure", Map.of("reason", "ATTENDANCE_IMPROVED"));
        body(samples, "PUT /cases/{id}/closure-proposal", Map.of("reason", "ATTENDANCE_IMPROVED"));
        body(samples, "PUT /cases/{id}/reopening", Map.of("reason", "Absent again."));
        body(
                samples,
                "PUT /cases/{id}/transfer",
                Map.of("to", Map.of("kind", "COUNCIL", "code", "992"), "dataPack", List.of("CASE_SUMMARY")));
        body(
                samples,
                "POST /cases/{id}/letters-of-concern",
                Map.of(
                        "letter",
                        "FIRST",
                        "parentId",
                        parents.getFirst(),
                        "from",
                        "2026-09-02",
                        "to",
                        "2026-09-18",
                        "missed",
                        9,
                        "possible",
                        26));
    }

    static void ofMeetings(Samples samples, List<String> parents, String leader, String panel) {
        body(samples, "POST /cases/{caseId}/support-plans", Map.of("type", "TEAM_AROUND_FAMILY", "offeredOn", TODAY));
        body(samples, "POST /cases/{caseId}/partner-referrals", partner(parents));
        body(samples, "POST /cases/{caseId}/contracts", Map.of("party", "SCHOOL", "parents", parents));
        body(
                samples,
                "PUT /cases/{caseId}/contracts/{id}/agreement",
                Map.of(
                        "present",
                        parents,
                        "parentViews",
                        "Mornings are hard.",
                        "signatures",
                        List.of(Map.of("parentId", parents.getFirst(), "on", TODAY))));
        body(samples, "POST /cases/{caseId}/panels", PanelBodies.plan("ATTENDANCE_PANEL", leader, "2026-11-22T14:00"));
        Map<String, Object> when = Map.of("at", "2026-11-22T14:00", "place", "Room 2");
        body(samples, "PUT /cases/{caseId}/contracts/{id}/meeting", when);
        body(samples, "PUT /cases/{caseId}/interviews/{id}/date", when);
        body(samples, "PUT /cases/{caseId}/panels/{id}/plan", Map.of("chair", leader, "when", when));
        body(samples, "PUT /cases/{caseId}/panels/{id}/invitation", PanelBodies.invitation(parents));
        body(
                samples,
                "PUT /cases/{caseId}/panels/{id}/record",
                PanelBodies.record(parents, "INVITE_IUC", "PROSECUTION"));
        body(
                samples,
                "POST /cases/{caseId}/interviews",
                Map.of(
                        "parentId",
                        parents.getLast(),
                        "panelId",
                        panel,
                        "when",
                        Map.of("at", "2026-11-18T10:00", "place", "Room 2")));
    }

    static void ofChild(Samples samples, OneCouncil council) {
        for (String whose : List.of("/pupils/{pupilId}", "/cases/{caseId}")) {
            body(samples, "PUT " + whose + "/social-worker", SocialWorkSteps.LINK);
        }
        body(samples, "PUT /schools/{urn}/nominated-person", NOMINATION);
        body(samples, "POST /named-officers/{urn}/covers", COVER);
    }

    static void ofCouncil(Samples samples, String officer, String file) {
        samples.namingNone("PUT /council/letterhead");
        body(samples, "POST /time-entries", time(officer, file));
        body(samples, "POST /officers/{subject}/conflicts", Map.of("pupilId", "another", "tie", "RELATIVE"));
        body(samples, "PUT /officers/{subject}/handover", Map.of("to", officer, "reason", "leaves"));
    }

    /** A school writes what it asks for; the council writes what it asks itself for. */
    private static void ofCouncil(Samples samples, Role role) {
        samples.withCouncilsOwn(
                role,
                "POST /referrals",
                "PUT /referrals/{id}",
                "PUT /referrals/{id}/submission",
                "PUT /referrals/{id}/withdrawal");
    }

    /** What an officer does in their own cases, and with what is theirs, alone. */
    static void ofOwn(Samples samples) {
        ofCouncil(samples, Role.ATTENDANCE_OFFICER);
        ofCouncil(samples, Role.TEAM_LEADER);
        samples.inOwnCase(
                        Role.ATTENDANCE_OFFICER,
                        "PUT /cases/{id}/first-contact",
                        "PUT /cases/{id}/attendance-targets",
                        "PUT /cases/{id}/review",
                        "PUT /cases/{id}/risk-flags",
                        "PUT /cases/{id}/social-worker-consultation",
                        "PUT /cases/{id}/legal-planning",
                        "PUT /cases/{id}/closure-proposal",
                        "PUT /cases/{id}/closure")
                .inOwnCase(Role.ATTENDANCE_OFFICER, MEETINGS)
                .withOwn(
                        Role.ATTENDANCE_OFFICER,
                        "GET /officers/{subject}/conflicts",
                        "POST /officers/{subject}/conflicts",
                        "PUT /officers/{subject}/conflicts/{conflict}/end",
                        "PUT /officer-contacts/{subject}",
                        "POST /time-entries",
                        "PUT /time-entries/{id}/reversal");
    }

    static Map<String, Object> partner(List<String> parents) {
        return Map.of(
                "service",
                "HOUSING",
                "why",
                "Damp in both bedrooms.",
                "madeOn",
                TODAY,
                "consent",
                Map.of("by", parents.getFirst(), "on", TODAY));
    }

    static Map<String, Object> time(String officer, String file) {
        return Map.of(
                "officer",
                officer,
                "schoolUrn",
                OneCouncil.SCHOOL,
                "caseId",
                file,
                "date",
                TODAY,
                "start",
                "09:30",
                "minutes",
                60,
                "kind",
                "STATUTORY",
                "activity",
                "LEGAL_INTERVENTION");
    }

    private static Stream<String> steps(String records, String... steps) {
        return Stream.of(steps).map(step -> "PUT /cases/{caseId}/" + records + "/{id}/" + step);
    }

    private static void body(Samples samples, String endpoint, Object body) {
        samples.body(endpoint, JSON.writeValueAsString(body));
    }
}
