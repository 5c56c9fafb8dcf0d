package org.rollcall.acceptance;

import static org.rollcall.acceptance.Cast.LARKFIELD;
import static org.rollcall.acceptance.Cast.NORTHMOOR;
import static org.rollcall.acceptance.Marks.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rollcall.acceptance.Journey.Traces;
import tools.jackson.databind.JsonNode;

/** Steps 3 and 4: the school refers, the council takes it on. */
final class Casework {

    private static final List<String> EVIDENCE = List.of(
            "REGISTER_PRINT",
            "PARENT_DETAILS",
            "LETTERS",
            "MEETING_NOTES",
            "HOME_VISIT_LOG",
            "ATTENDANCE_CONTRACT",
            "AGENCY_INVOLVEMENT",
            "HEADTEACHER_SIGN_OFF");

    private final Cast cast;
    private final Narrator narrator;

    Casework(Cast cast, Narrator narrator) {
        this.cast = cast;
        this.narrator = narrator;
    }

    void refer(Traces traces) {
        Person school = cast.person("school-staff", NORTHMOOR);
        check(
                school.get("attendance/v1/pupils/" + traces.pupil)
                        .expect(200)
                        .json()
                        .path("flagged")
                        .asBoolean(),
                "the school sees its pupil flagged");
        Map<String, Object> thin = referral(traces, List.of("REGISTER_PRINT", "PARENT_DETAILS"));
        Answer draft = school.post("referral/v1/referrals", UUID.randomUUID().toString(), thin)
                .expect(201);
        traces.referral = draft.json().path("id").asString();
        String path = "referral/v1/referrals/" + traces.referral;

        Answer refused = school.put(path + "/submission", draft, Map.of()).expect(409);
        narrator.say("refused, and told all that is missing:");
        for (JsonNode guard : refused.json().path("guards")) {
            narrator.say("  " + guard.path("code").asString() + ": "
                    + guard.path("detail").asString());
        }
        check(!refused.json().path("guards").isEmpty(), "the missing items are listed");

        Answer full = school.put(path, draft, referral(traces, EVIDENCE)).expect(200);
        Answer submitted = school.put(path + "/submission", full, Map.of()).expect(200);
        narrator.say("mended and sent: " + submitted.json().path("state").asString());
    }

    void accept(Traces traces) {
        Person school = cast.person("school-staff", NORTHMOOR);
        Person officer = cast.person("attendance-officer", NORTHMOOR);
        Person leader = cast.person("team-leader", NORTHMOOR);
        String path = "referral/v1/referrals/" + traces.referral;
        officer.step(path, "triage", Map.of()).expect(200);
        seen(school, path, "IN_TRIAGE");
        officer.step(path, "decision", Map.of("outcome", "ACCEPT_LEGAL")).expect(200);
        seen(school, path, "ACCEPTED");
        for (JsonNode parent : officer.get(path + "/parents").expect(200).json().path("parents")) {
            traces.parents.add(parent.path("id").asString());
        }
        check(traces.parents.size() == 2, "two parents are known: " + traces.parents);

        JsonNode opened = Await.until("a case opened by the accepted referral", () -> caseOf(traces, leader));
        traces.case_ = opened.path("id").asString();
        String casePath = "referral/v1/cases/" + traces.case_;
        leader.step(casePath, "allocation", Map.of("officer", cast.subject("attendance-officer", NORTHMOOR)))
                .expect(200);
        seen(school, casePath, "ACTIVE");
        leader.step(casePath, "legal-planning", Map.of()).expect(200);
        seen(school, casePath, "LEGAL_PLANNING");
    }

    private Optional<JsonNode> caseOf(Traces traces, Person leader) {
        for (JsonNode item : leader.get("referral/v1/cases?referral=" + traces.referral)
                .expect(200)
                .json()
                .path("items")) {
            if (traces.referral.equals(item.path("referralId").asString())) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    private void seen(Person school, String path, String state) {
        String now = school.get(path).expect(200).json().path("state").asString();
        check(state.equals(now), "the school sees " + state + ", not " + now);
        narrator.say("the school sees: " + now);
    }

    private static Map<String, Object> referral(Traces traces, List<String> kinds) {
        List<Map<String, Object>> evidence = new ArrayList<>();
        kinds.forEach(
                kind -> evidence.add(Map.of("kind", kind, "description", "Held by the school, reference " + kind)));
        evidence.add(Map.of("kind", "NTI", "reasonMissing", "ISSUED_BY_COUNCIL"));
        return Map.of(
                "pupilId",
                traces.pupil,
                "schoolUrn",
                LARKFIELD,
                "type",
                "PN_IRREGULAR",
                "reason",
                "Ten sessions of leave that the head teacher had refused; two meetings did not help.",
                "window",
                Map.of("from", "2026-09-14", "to", "2026-09-18"),
                "parents",
                List.of(parent(traces, "Alex"), parent(traces, "Sam")),
                "evidence",
                evidence);
    }

    private static Map<String, Object> parent(Traces traces, String forename) {
        return Map.of(
                "name",
                forename + " " + DemoRegister.following(traces.attempt).followedSurname(),
                "address",
                Map.of("lines", List.of("12 Invented Row", "Northmoor"), "postcode", "ZZ99 3WZ"),
                "basis",
                List.of("NATURAL"),
                "livesWith",
                true);
    }
}
