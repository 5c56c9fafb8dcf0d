package org.rollcall.acceptance;

import static org.rollcall.acceptance.Cast.NORTHMOOR;
import static org.rollcall.acceptance.Marks.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rollcall.acceptance.Journey.Traces;
import tools.jackson.databind.JsonNode;

/** Step 5: from the first "may I issue?" to a penalty notice for each parent. */
final class Enforcement {

    private final Narrator narrator;
    private final Cast cast;
    private final Person officer;

    Enforcement(Cast cast, Narrator narrator) {
        this.cast = cast;
        this.narrator = narrator;
        this.officer = cast.person("court-officer", NORTHMOOR);
    }

    void issue(Traces traces) {
        JsonNode opened = Await.until(
                "an enforcement case, opened from events alone",
                () -> first(officer.get("legal/v1/enforcement-cases?case=" + traces.case_)
                        .expect(200)));
        traces.enforcementCase = opened.path("id").asString();
        String path = "legal/v1/enforcement-cases/" + traces.enforcementCase;
        askAndBeRefused(path, traces);

        cast.person("council-admin", NORTHMOOR)
                .put("legal/v1/code-of-conduct", CODE_OF_CONDUCT)
                .expect(200);
        officer.step(path, "decision-record", DECISION).expect(200);
        improve(path, traces);

        cast.itIs("2026-10-23T09:00:00");
        for (String parent : traces.parents) {
            officer.get(path + "/penalty-notice-check?parent=" + parent).expect(200);
            Answer issued = officer.post(
                            path + "/penalty-notices", UUID.randomUUID().toString(), Map.of("parentId", parent))
                    .expect(201);
            inspect(issued.json(), traces);
        }
    }

    private void askAndBeRefused(String path, Traces traces) {
        Answer refused = officer.get(path + "/penalty-notice-check?parent=" + traces.parents.getFirst())
                .expect(409);
        narrator.say("not yet; every failing guard at once:");
        for (JsonNode guard : refused.json().path("guards")) {
            narrator.say("  " + guard.path("code").asString() + ": "
                    + guard.path("detail").asString() + " ["
                    + guard.path("provision").asString() + "]");
        }
        check(refused.text().contains("NTI_MISSING"), "the missing notice to improve is among the guards");
        check(refused.text().contains("DECISION_RECORD_MISSING"), "the missing decision is among the guards");
    }

    /** A notice to improve to each parent: posted on 28 September, received on the 30th, over on 21 October. */
    private void improve(String path, Traces traces) {
        cast.itIs("2026-09-28T09:00:00");
        List<String> notices = traces.parents.stream()
                .map(parent -> officer.post(
                                path + "/notices-to-improve", UUID.randomUUID().toString(), improvement(parent))
                        .expect(201)
                        .json())
                .peek(notice -> {
                    check(notice.path("receivedOn").asString().equals("2026-09-30"), "received on the 2nd working day");
                    check(notice.path("startsOn").asString().equals("2026-10-01"), "begins on the next school day");
                    check(
                            notice.path("endsOn").asString().equals("2026-10-21"),
                            "fifteen school days end on 21 October");
                })
                .map(notice -> notice.path("id").asString())
                .toList();
        narrator.say("notices to improve served: 1 October to 21 October 2026, 15 school days");
        cast.itIs("2026-10-22T09:00:00");
        for (String notice : notices) {
            String noticePath = "legal/v1/notices-to-improve/" + notice;
            Answer due = Await.until("the improvement period is over", () -> Optional.of(officer.get(noticePath))
                    .filter(answer -> answer.json().path("state").asString().equals("REVIEW_DUE")));
            officer.put(
                            noticePath + "/outcome",
                            due,
                            Map.of("outcome", "FAILED", "reason", "Four more unauthorised absences in the period."))
                    .expect(200);
        }
        narrator.say("the period is over, and attendance has not improved: both notices concluded as failed");
    }

    /** Posted first class on Friday 23 October 2026: received on Tuesday the 27th, which is day 1. */
    private void inspect(JsonNode notice, Traces traces) {
        String id = notice.path("id").asString();
        traces.notices.add(id);
        check(notice.path("receivedOn").asString().equals("2026-10-27"), "received on 27 October: " + notice);
        check(notice.path("discountLastDay").asString().equals("2026-11-16"), "£80 to 16 November: " + notice);
        check(notice.path("fullLastDay").asString().equals("2026-11-23"), "£160 to 23 November: " + notice);
        check(notice.path("prosecutionFrom").asString().equals("2026-11-24"), "prosecution from 24 November");
        check(notice.path("amountDiscount").asInt() == 80, "£80 if paid early");
        check(notice.path("amountFull").asInt() == 160, "£160 after that");
        byte[] letter = officer.get("legal/v1/penalty-notices/" + id + "/letter")
                .expect(200)
                .bytes();
        check(new String(letter, 0, 5, java.nio.charset.StandardCharsets.US_ASCII).equals("%PDF-"), "a PDF letter");
        narrator.say("penalty notice " + id + ": £80 to 16 November, £160 to 23 November 2026; letter of "
                + letter.length / 1024 + " KiB");
    }

    static Optional<JsonNode> first(Answer list) {
        JsonNode items = list.json().path("items");
        return items.isEmpty() ? Optional.empty() : Optional.of(items.get(0));
    }

    private static Map<String, Object> improvement(String parent) {
        return Map.of(
                "parentId",
                parent,
                "method",
                "FIRST_CLASS",
                "supportGiven",
                List.of("Two meetings at school", "A home visit"),
                "supportOffered",
                List.of("A weekly call with the attendance officer", "A place at breakfast club"),
                "sufficientImprovement",
                "No unauthorised absence in the period.");
    }

    private static final Map<String, Object> CODE_OF_CONDUCT = Map.of(
            "version", "2026-1",
            "effectiveFrom", "2026-09-01",
            "consultedOn", "2026-05-01",
            "documentRef", "NM-CODE-2026",
            "issuers", List.of("LOCAL_AUTHORITY"),
            "serviceMethod", "FIRST_CLASS",
            "noticeToImprove",
                    Map.of("period", Map.of("unit", "SCHOOL_DAYS", "value", 15), "breachRule", "CASE_BY_CASE"),
            "council",
                    Map.of(
                            "name", "Northmoor Council",
                            "address", Map.of("lines", List.of("Civic Hall", "1 High Moor"), "postcode", "ZZ99 1AA"),
                            "telephone", "01632 960 100",
                            "email", "attendance@northmoor.example",
                            "waysToPay", List.of("Online at pay.northmoor.example", "By telephone: 01632 960 101")));

    private static final Map<String, Object> DECISION = Map.of(
            "supportAppropriate", true,
            "bestTool", finding("Meetings, a visit and a contract did not change attendance."),
            "sufficientSupport", finding("Offered since June and not taken up."),
            "equalityActConsidered", finding("No disability is known; school and parents were asked."),
            "publicInterestToProsecuteIfUnpaid", true,
            "conflicts", Map.of("educationSupervisionOrder", false, "prosecution", false, "careProceedings", false),
            "statutoryDefence",
                    Map.of("answer", false, "reason", "No illness or other cause is evidenced for these days."),
            "socialWorker", "NONE",
            "crossBorder", "NOT_NEEDED");

    private static Map<String, Object> finding(String reason) {
        return Map.of("answer", true, "reason", reason);
    }
}
