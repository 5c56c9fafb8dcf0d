package org.rollcall.acceptance;

import static org.rollcall.acceptance.Cast.LARKFIELD;
import static org.rollcall.acceptance.Cast.NORTHMOOR;

import java.util.Optional;
import org.rollcall.acceptance.Journey.Traces;
import tools.jackson.databind.JsonNode;

/** Steps 1 and 2: a term of marks of one primary school of 420 pupils. */
final class Marks {

    private static final String UPLOADS = "attendance/v1/schools/" + LARKFIELD + "/register-uploads";
    private static final String FLAGGED = "attendance/v1/pupils?flagged=true&limit=200&school=" + LARKFIELD;

    private final Cast cast;
    private final Narrator narrator;

    Marks(Cast cast, Narrator narrator) {
        this.cast = cast;
        this.narrator = narrator;
    }

    /** How many pupils earlier journeys on this platform have flagged: each journey follows the next pupil. */
    int attemptsSoFar() {
        return flagged().size();
    }

    void upload(Traces traces) {
        Person system = cast.registerSystem();
        DemoRegister register = DemoRegister.following(traces.attempt);
        JsonNode roll = system.upload("attendance/v1/schools/" + LARKFIELD + "/roll-imports", register.roll())
                .expect(200)
                .json();
        narrator.say("on roll: " + roll);
        JsonNode first =
                system.upload(UPLOADS, register.withBadRows()).expect(200).json();
        narrator.say(first.path("read") + " rows read, " + first.path("created") + " marks kept, "
                + first.path("refused") + " refused, for example:");
        for (JsonNode problem : first.path("problems")) {
            narrator.say("  line " + problem.path("line") + ", "
                    + problem.path("field").asString() + ": "
                    + problem.path("reason").asString() + " "
                    + problem.path("fix").asString());
        }
        check(first.path("refused").asInt() == register.badRows(), "every planted bad row is refused, and no other");
        JsonNode again = system.upload(UPLOADS, register.marks()).expect(200).json();
        check(
                again.path("created").asInt() == 0 && again.path("changed").asInt() == 0,
                "the same marks again change nothing: " + again);
        narrator.say(
                "the same file again: " + again.path("unchanged") + " unchanged, nothing created, nothing changed");
    }

    void threshold(Traces traces) {
        String name = DemoRegister.following(traces.attempt).followedSurname();
        JsonNode pupil = Await.until("a newly flagged pupil", () -> Optional.of(flagged())
                .filter(pupils -> pupils.size() > traces.attempt)
                .flatMap(pupils -> named(pupils, name)));
        traces.pupil = pupil.path("id").asString();
        check("2026-09-18".equals(pupil.path("metOn").asString()), "met on Friday 18 September: " + pupil);
        check(pupil.path("count").asInt() >= 10, "by ten sessions: " + pupil);
        narrator.say("pupil " + traces.pupil + " met the threshold on "
                + pupil.path("metOn").asString() + " with " + pupil.path("count")
                + " unauthorised sessions; attendance-service has announced it");
    }

    private JsonNode flagged() {
        Answer answer =
                cast.person("attendance-officer", NORTHMOOR).get(FLAGGED).expect(200);
        return answer.json().path("items");
    }

    private static Optional<JsonNode> named(JsonNode pupils, String surname) {
        for (JsonNode pupil : pupils) {
            if (pupil.toString().contains(surname)) {
                return Optional.of(pupil);
            }
        }
        return Optional.empty();
    }

    static void check(boolean held, String what) {
        if (!held) {
            throw new JourneyBroken("not so: " + what);
        }
    }
}
