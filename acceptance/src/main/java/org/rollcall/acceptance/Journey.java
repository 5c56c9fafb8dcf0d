package org.rollcall.acceptance;

import static org.rollcall.acceptance.Cast.LARKFIELD;

import java.util.ArrayList;
import java.util.List;

/**
 * One child's journey, from a school's marks to the prosecution decision.
 *
 * <p>Each step is taken by the person or system that takes it in life, through the gateway, with a token of their own. A step that
 * does not go as told here breaks the journey.
 */
final class Journey {

    private final Cast cast;
    private final Narrator narrator;

    Journey(Cast cast, Narrator narrator) {
        this.cast = cast;
        this.narrator = narrator;
    }

    /** The seven steps; answers what the journey left behind. */
    Traces play() {
        Traces traces = new Traces();
        traces.attempt = new Marks(cast, narrator).attemptsSoFar();
        cast.itIs("2026-09-21T09:00:00");

        narrator.step(1, "A school's system uploads its register; bad rows come back, good rows are kept");
        Marks marks = new Marks(cast, narrator);
        marks.upload(traces);

        narrator.step(2, "A pupil crosses ten unauthorised sessions in ten school weeks");
        marks.threshold(traces);

        narrator.step(3, "The school's attendance lead sees the flag and refers, with evidence");
        Casework casework = new Casework(cast, narrator);
        casework.refer(traces);

        narrator.step(
                4, "An officer triages, accepts, allocates and asks for legal action; the school sees each state");
        casework.accept(traces);

        narrator.step(
                5, "The court officer asks \"may I issue?\", removes the causes, and issues a notice to each parent");
        new Enforcement(cast, narrator).issue(traces);

        narrator.step(6, "One parent pays in the discounted period; the other does not");
        new Payment(cast, narrator).payOrNot(traces);

        narrator.step(7, "Northmoor's own system has seen every step in order; Eastvale sees nothing");
        new Outsiders(cast, narrator).look(traces);
        return traces;
    }

    /** Ids met on the way. */
    static final class Traces {
        int attempt;
        String pupil = "";
        String referral = "";
        String case_ = "";
        String enforcementCase = "";
        final List<String> parents = new ArrayList<>();
        final List<String> notices = new ArrayList<>();

        /** Every record of the journey, by its path under /api. */
        List<String> records() {
            List<String> paths = new ArrayList<>(List.of(
                    "attendance/v1/schools/" + LARKFIELD,
                    "attendance/v1/pupils/" + pupil,
                    "attendance/v1/pupils/" + pupil + "/attendance",
                    "referral/v1/referrals/" + referral,
                    "referral/v1/referrals/" + referral + "/parents",
                    "referral/v1/cases/" + case_,
                    "legal/v1/enforcement-cases/" + enforcementCase));
            notices.forEach(notice -> paths.add("legal/v1/penalty-notices/" + notice));
            notices.forEach(notice -> paths.add("legal/v1/penalty-notices/" + notice + "/letter"));
            return paths;
        }
    }
}
