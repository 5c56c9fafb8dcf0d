package org.rollcall.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.rollcall.acceptance.Answer;
import org.rollcall.acceptance.Cast;
import org.rollcall.acceptance.Person;
import tools.jackson.databind.JsonNode;

/** Drafts referrals of the demo school's pupils, then sends them in at a steady pace through the gateway. */
public final class Referrals {

    private static final List<String> TYPES = List.of("CASEWORK", "PN_LEAVE", "PN_IRREGULAR", "PROSECUTION");

    private static final int WARMING = 2_990;
    private static final int MEASURED = 1_000;

    private final Person school;

    public Referrals(Cast cast) {
        this.school = cast.person("school-staff", Cast.NORTHMOOR);
    }

    /**
     * How long each of a thousand submissions took, with its token checked at the gateway and in the service, once the
     * platform is warm: three thousand were sent in before, and every one was drafted, read and written through it.
     */
    Latencies submitted(int perSecond) {
        List<Answer> drafts = drafts(WARMING + MEASURED);
        send(drafts.subList(0, WARMING), perSecond / 2);
        return send(drafts.subList(WARMING, WARMING + MEASURED), perSecond);
    }

    /** Sends in one referral of this type; answers its id. */
    public String sendOne(String type) {
        Answer draft = school.post(
                        "referral/v1/referrals", UUID.randomUUID().toString(), referral(pupils().getFirst(), type))
                .expect(201);
        String id = draft.json().path("id").asString();
        school.put("referral/v1/referrals/" + id + "/submission", draft, Map.of())
                .expect(200);
        return id;
    }

    private Latencies send(List<Answer> drafts, int perSecond) {
        return Paced.run(drafts.size(), perSecond, i -> {
            Answer draft = drafts.get(i);
            String path = "referral/v1/referrals/" + draft.json().path("id").asString() + "/submission";
            school.put(path, draft, Map.of()).expect(200);
        });
    }

    private List<Answer> drafts(int count) {
        List<Answer> drafts = new ArrayList<>();
        for (String type : TYPES) {
            for (String pupil : pupils()) {
                if (drafts.size() < count) {
                    drafts.add(school.post(
                                    "referral/v1/referrals", UUID.randomUUID().toString(), referral(pupil, type))
                            .expect(201));
                }
            }
        }
        return drafts;
    }

    private List<String> pupils() {
        List<String> ids = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = school.get("attendance/v1/pupils?limit=200&school=" + Cast.LARKFIELD + after)
                    .expect(200)
                    .json();
            page.path("items").forEach(pupil -> ids.add(pupil.path("id").asString()));
            after = page.path("next").isString() ? "&after=" + page.path("next").asString() : null;
        } while (after != null);
        return ids;
    }

    private static Map<String, Object> referral(String pupil, String type) {
        return Map.of(
                "pupilId",
                pupil,
                "schoolUrn",
                Cast.LARKFIELD,
                "type",
                type,
                "reason",
                "A measured referral.",
                "belowThresholdReason",
                "Absence that stays just below the threshold.",
                "window",
                Map.of("from", "2026-09-02", "to", "2026-09-18"),
                "parents",
                List.of(Map.of(
                        "name",
                        "Parent Of-" + pupil,
                        "address",
                        Map.of("lines", List.of("1 Measured Way"), "postcode", "ZZ99 3WZ"),
                        "basis",
                        List.of("NATURAL"),
                        "livesWith",
                        true)),
                "evidence",
                evidence());
    }

    private static List<Map<String, String>> evidence() {
        return Stream.of(
                        "REGISTER_PRINT",
                        "PARENT_DETAILS",
                        "LETTERS",
                        "LEAVE_REQUEST",
                        "MEETING_NOTES",
                        "HOME_VISIT_LOG",
                        "ATTENDANCE_CONTRACT",
                        "EARLY_HELP",
                        "NTI",
                        "AGENCY_INVOLVEMENT",
                        "HEADTEACHER_SIGN_OFF",
                        "PUPIL_VOICE",
                        "S9_STATEMENT")
                .map(kind -> Map.of("kind", kind, "description", "Held by the school"))
                .toList();
    }
}
