package org.rollcall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.acceptance.Cast.EASTVALE;
import static org.rollcall.acceptance.Cast.LARKFIELD;
import static org.rollcall.acceptance.Cast.NORTHMOOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * From a school's worry to support that is seen to be done, through the gateway: a referral that was too thin, a brother and a sister, a
 * visit, a panel, a contract that works, and a school that is told each time.
 */
@ExtendWith(RunningPlatform.class)
class SupportScenario {

    private static final String REFERRALS = "referral/v1/referrals";
    private static final String CASES = "referral/v1/cases";

    private final List<String> records = new ArrayList<>();

    @Test
    void a_school_is_worried_a_family_is_supported_and_the_school_is_told_each_time(Cast cast) {
        Person school = cast.person("school-staff", NORTHMOOR);
        Person officer = cast.person("attendance-officer", NORTHMOOR);
        Person leader = cast.person("team-leader", NORTHMOOR);
        String me = cast.subject("attendance-officer", NORTHMOOR);
        cast.itIs("2026-09-21T09:00:00");
        cast.registerSystem()
                .upload("attendance/v1/schools/" + LARKFIELD + "/roll-imports", DemoRegister.rollOf(DemoPupil.SCHOOL))
                .expect(200);

        String brother = sendTooLittleAndMendIt(school, pupil(school, 411));
        String sister = send(school, pupil(school, 412));
        assertThat(siblingReferrals(officer, brother)).containsExactly(sister);

        String file = acceptedInto(officer, leader, brother);
        step(leader, file + "/allocation", Map.of("officer", me));
        List<String> parents = parents(officer, brother);
        visitAtHome(officer, file, parents);
        cast.itIs("2026-10-15T09:00:00");
        panelThatAsksForContract(cast, officer, leader, file, parents);
        contractThatWorks(cast, officer, file, parents);
        step(
                leader,
                file + "/closure",
                Map.of("reason", "ATTENDANCE_IMPROVED", "wordsForSchool", "In school nearly every day since October."));

        schoolWasTold(school, file);
        othersSeeNothing(cast, school);
        whoLookedIsKnown(cast, file);
        cast.itIs("2026-09-21T09:00:00");
    }

    private String sendTooLittleAndMendIt(Person school, String pupil) {
        Answer thin = school.post(REFERRALS, key(), referral(pupil, List.of("REGISTER_PRINT")))
                .expect(201);
        String path = REFERRALS + "/" + thin.json().path("id").asString();
        Answer refused = school.put(path + "/submission", thin, Map.of()).expect(409);
        assertThat(texts(refused.json().path("guards"), "code")).contains("EVIDENCE_MISSING");
        assertThat(refused.json().path("guards").size()).isGreaterThan(3);

        Answer mended = school.put(path, thin, referral(pupil, ALL_EVIDENCE)).expect(200);
        Answer sent = school.put(path + "/submission", mended, Map.of()).expect(200);
        assertThat(sent.json().path("state").asString()).isEqualTo("SUBMITTED");
        assertThat(school.post(REFERRALS, key(), referral(pupil, ALL_EVIDENCE))
                        .expect(201)
                        .status())
                .isEqualTo(201);
        records.add(path);
        return path;
    }

    private String send(Person school, String pupil) {
        Answer draft =
                school.post(REFERRALS, key(), referral(pupil, ALL_EVIDENCE)).expect(201);
        String path = REFERRALS + "/" + draft.json().path("id").asString();
        school.put(path + "/submission", draft, Map.of()).expect(200);
        records.add(path);
        return path;
    }

    private static List<String> siblingReferrals(Person officer, String referral) {
        List<String> found = new ArrayList<>();
        for (JsonNode sibling :
                officer.get(referral + "/siblings").expect(200).json().path("siblings")) {
            sibling.path("referrals")
                    .forEach(of -> found.add(REFERRALS + "/" + of.path("id").asString()));
        }
        return found;
    }

    /** The path of the case that the accepted referral opens. */
    private String acceptedInto(Person officer, Person leader, String referral) {
        step(officer, referral + "/triage", referral, Map.of());
        step(leader, referral + "/decision", referral, Map.of("outcome", "ACCEPT_CASEWORK"));
        String id = referral.substring(REFERRALS.length() + 1);
        JsonNode opened = Await.until("the accepted referral opens a case", () -> Optional.of(
                        leader.get(CASES + "?referral=" + id).expect(200).json().path("items"))
                .filter(items -> !items.isEmpty())
                .map(items -> items.get(0)));
        String path = CASES + "/" + opened.path("id").asString();
        records.add(path);
        return path;
    }

    private void visitAtHome(Person officer, String file, List<String> parents) {
        Answer entry = officer.post(
                        file + "/log",
                        key(),
                        Map.of(
                                "kind",
                                "HOME_VISIT",
                                "shared",
                                true,
                                "done",
                                Map.of(
                                        "at",
                                        "2026-09-18T16:00:00",
                                        "fact",
                                        "Spoke with the mother at the door; mornings are hard.",
                                        "opinion",
                                        "She wants this to work.",
                                        "evidential",
                                        true,
                                        "visit",
                                        Map.of(
                                                "parentId",
                                                parents.getFirst(),
                                                "went",
                                                List.of("the officer"),
                                                "attempts",
                                                List.of(Map.of(
                                                        "at", "2026-09-18T16:00:00", "outcome", "SEEN_PARENT"))))))
                .expect(201);
        records.add(file + "/log/" + entry.json().path("id").asString());
    }

    private void panelThatAsksForContract(Cast cast, Person officer, Person leader, String file, List<String> parents) {
        Answer planned = officer.post(
                        file + "/panels",
                        key(),
                        Map.of(
                                "kind",
                                "ATTENDANCE_PANEL",
                                "chair",
                                cast.subject("team-leader", NORTHMOOR),
                                "when",
                                Map.of("at", "2026-11-10T10:00:00", "place", "Larkfield Primary School")))
                .expect(201);
        String panel = file + "/panels/" + planned.json().path("id").asString();
        records.add(panel);
        step(
                officer,
                panel + "/invitation",
                panel,
                Map.of(
                        "method",
                        "FIRST_CLASS",
                        "parents",
                        parents.stream()
                                .map(parent -> Map.of("parentId", parent))
                                .toList()));
        cast.itIs("2026-11-10T12:00:00");
        step(
                leader,
                panel + "/record",
                panel,
                Map.of(
                        "parents",
                        parents.stream()
                                .map(parent -> Map.of("parentId", parent, "attendance", "ATTENDED"))
                                .toList(),
                        "pupilAttended",
                        true,
                        "parentViews",
                        "We would like help in the mornings.",
                        "decision",
                        Map.of(
                                "outcome",
                                "CONTRACT",
                                "about",
                                parents,
                                "considered",
                                List.of(
                                        considered("SUPPORT", false, "Offered since June, and welcome."),
                                        considered("CONTRACT", true, "The family asks for a plan on paper."))),
                        "minutes",
                        "Everybody agreed to make a contract."));
    }

    private void contractThatWorks(Cast cast, Person officer, String file, List<String> parents) {
        Answer proposed = officer.post(file + "/contracts", key(), Map.of("party", "LA", "parents", parents))
                .expect(201);
        String contract = file + "/contracts/" + proposed.json().path("id").asString();
        records.add(contract);
        step(officer, contract + "/terms", contract, terms(parents));
        step(officer, contract + "/document", contract, Map.of());
        step(officer, contract + "/meeting", contract, Map.of("at", "2026-11-17T15:30:00", "place", "The school"));
        cast.itIs("2026-11-17T17:00:00");
        step(officer, contract + "/agreement", contract, agreement(parents));
        cast.itIs("2027-01-05T09:00:00");
        step(officer, contract + "/review-start", contract, Map.of());
        step(officer, contract + "/review", contract, review("2027-01-05"));
        cast.itIs("2027-02-23T09:00:00");
        Answer ended = step(officer, contract + "/completion", contract, Map.of("finding", "KEPT"));
        assertThat(ended.json().path("state").asString()).isEqualTo("COMPLETED");
    }

    /** In the API, and each time by a letter that the school can open. */
    private void schoolWasTold(Person school, String file) {
        List<String> owed = List.of("TRIAGE", "ALLOCATION", "CLOSURE");
        JsonNode told = Await.until("the school is told of every step", () -> Optional.of(
                        school.get(file + "/feedback").expect(200).json().path("items"))
                .filter(items -> texts(items, "step").containsAll(owed))
                .filter(items -> texts(items, "news").stream().anyMatch(news -> news.contains("CONTRACT"))));
        for (JsonNode item : told) {
            String letter = "referral/v1/letters/" + item.path("letterId").asString();
            Answer document = Await.until("the letter is made", () -> Optional.of(school.get(letter + "/document"))
                    .filter(answer -> answer.status() == 200));
            assertThat(document.bytes()).startsWith('%', 'P', 'D', 'F');
            records.add(letter);
        }
        JsonNode log = school.get(file + "/log").expect(200).json().path("items");
        assertThat(log.toString()).contains("mornings are hard").doesNotContain("She wants this to work");
    }

    private void othersSeeNothing(Cast cast, Person school) {
        List<Person> others = List.of(
                cast.person("attendance-officer", EASTVALE),
                cast.person("team-leader", EASTVALE),
                cast.person("school-staff", EASTVALE),
                cast.person("school-staff-142102", NORTHMOOR));
        for (String path : records) {
            school.get(path).expect(200);
            others.forEach(other -> other.get(path).expect(404));
        }
    }

    /** Also who asked in vain; each council's auditor reads what that council's own people did. */
    private static void whoLookedIsKnown(Cast cast, String file) {
        String id = file.substring(CASES.length() + 1);
        List<Integer> shown = asked(cast, NORTHMOOR, "school-staff", id);
        assertThat(shown).contains(200).isSubsetOf(200, 404, 409, 412);
        assertThat(asked(cast, NORTHMOOR, "school-staff-142102", id)).containsOnly(404);
        assertThat(asked(cast, EASTVALE, "team-leader", id)).containsOnly(404);
        assertThat(cast.person("auditor", EASTVALE)
                        .get("referral/v1/trail?record=" + id + "&who=" + cast.subject("school-staff", NORTHMOOR))
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
    }

    /** What was answered whenever somebody asked for the case. */
    private static List<Integer> asked(Cast cast, String council, String person, String id) {
        JsonNode entries = cast.person("auditor", council)
                .get("referral/v1/trail?limit=200&record=" + id + "&who=" + cast.subject(person, council))
                .expect(200)
                .json()
                .path("items");
        return entries.valueStream()
                .filter(each -> each.path("operation").asString().equals("GET /api/referral/v1/cases/{id}"))
                .map(each -> each.path("status").asInt())
                .toList();
    }

    private static List<String> parents(Person officer, String referral) {
        List<String> ids = new ArrayList<>();
        officer.get(referral + "/parents")
                .expect(200)
                .json()
                .path("parents")
                .forEach(parent -> ids.add(parent.path("id").asString()));
        return ids;
    }

    private static Answer step(Person person, String path, Object body) {
        return step(person, path, path.substring(0, path.lastIndexOf('/')), body);
    }

    private static Answer step(Person person, String path, String record, Object body) {
        return person.step(record, path.substring(record.length() + 1), body).expect(200);
    }

    private static String pupil(Person school, int index) {
        String upn = new DemoPupil(index).upn();
        String after = "";
        do {
            JsonNode page = school.get("attendance/v1/pupils?limit=200&school=" + LARKFIELD + after)
                    .expect(200)
                    .json();
            for (JsonNode pupil : page.path("items")) {
                if (upn.equals(pupil.path("upn").asString())) {
                    return pupil.path("id").asString();
                }
            }
            after = page.path("next").isString() ? "&after=" + page.path("next").asString() : null;
        } while (after != null);
        throw new AssertionError("pupil " + index + " is not on the roll");
    }

    private static final List<String> ALL_EVIDENCE = List.of(
            "REGISTER_PRINT",
            "PARENT_DETAILS",
            "LETTERS",
            "MEETING_NOTES",
            "HOME_VISIT_LOG",
            "EARLY_HELP",
            "AGENCY_INVOLVEMENT",
            "HEADTEACHER_SIGN_OFF");

    private static Map<String, Object> referral(String pupil, List<String> evidence) {
        return Map.of(
                "pupilId",
                pupil,
                "schoolUrn",
                LARKFIELD,
                "type",
                "CASEWORK",
                "reason",
                "Often late or away on Mondays; two meetings did not help.",
                "window",
                Map.of("from", "2026-09-02", "to", "2026-09-18"),
                "parents",
                List.of(parent("Morgan Fernley"), parent("Robin Fernley")),
                "evidence",
                evidence.stream()
                        .map(kind -> Map.of("kind", kind, "description", "Held by the school"))
                        .toList());
    }

    private static Map<String, Object> parent(String name) {
        return Map.of(
                "name",
                name,
                "address",
                Map.of("lines", List.of("3 Invented Close", "Northmoor"), "postcode", "ZZ99 3VZ"),
                "basis",
                List.of("NATURAL"),
                "livesWith",
                true);
    }

    private static Map<String, Object> considered(String option, boolean chosen, String reason) {
        return Map.of("option", option, "chosen", chosen, "reason", reason);
    }

    private static Map<String, Object> terms(List<String> parents) {
        return Map.of(
                "statements",
                parents.stream()
                        .map(parent -> Map.of("parentId", parent, "requirements", List.of("At the gate by 8.45am.")))
                        .toList(),
                "support",
                List.of(Map.of("by", "LA", "promises", List.of("A call on Sunday evenings."))),
                "startsOn",
                "2026-11-23",
                "endsOn",
                "2027-02-22");
    }

    private static Map<String, Object> agreement(List<String> parents) {
        List<Map<String, Object>> signatures = new ArrayList<>();
        parents.forEach(parent -> signatures.add(Map.of("parentId", parent, "on", "2026-11-17")));
        signatures.add(Map.of("side", "LA", "name", "P. Hale", "on", "2026-11-17"));
        return Map.of(
                "present", parents, "pupilPresent", true, "parentViews", "We will try.", "signatures", signatures);
    }

    private static Map<String, Object> review(String on) {
        return Map.of(
                "heldOn",
                on,
                "attendance",
                Map.of("to", "2026-12-18", "possible", 40, "attended", 38, "unauthorised", 0),
                "present",
                List.of(),
                "parentDid",
                "In time on most days.",
                "councilDid",
                "Called each Sunday.",
                "parentViews",
                "Calmer mornings.",
                "pupilViews",
                "Good.",
                "finding",
                "KEPT");
    }

    private static Set<String> texts(JsonNode items, String field) {
        return items.valueStream().map(item -> item.path(field).asString()).collect(Collectors.toSet());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
