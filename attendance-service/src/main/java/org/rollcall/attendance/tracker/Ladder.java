package org.rollcall.attendance.tracker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rollcall.attendance.tracker.judging.Stage;
import org.rollcall.attendance.tracker.support.StageMove;
import org.rollcall.platform.rules.FailingGuard;

/**
 * Which moves the ladder of support allows. Up: the support of the stage below the new one was offered since the pupil last came
 * down, and stages are passed over only with a recorded reason. Down: one stage at a time, after school weeks on target.
 */
final class Ladder {

    static final String PROVISION = "Working together to improve school attendance (2024): support first";

    private Ladder() {}

    /** Every reason why the move may not be made. */
    static List<FailingGuard> refusals(TrackerEntry entry, StageMove move, LadderFacts facts) {
        List<FailingGuard> refusals = new ArrayList<>();
        if (move.to() == move.from()) {
            refusals.add(guard("ALREADY_THERE", "The pupil is at stage %s already.".formatted(move.to())));
        }
        if (move.to().isAbove(move.from())) {
            up(entry, move, refusals);
        }
        if (move.down()) {
            down(move, facts, refusals);
        }
        return refusals;
    }

    private static void up(TrackerEntry entry, StageMove move, List<FailingGuard> refusals) {
        if (move.to().rungsFrom(move.from()) > 1 && move.skipping() == null) {
            refusals.add(guard("STAGES_SKIPPED", "Say why stages between the two are passed over."));
        }
        supportBefore(move.to())
                .filter(stage -> !offered(entry, stage))
                .ifPresent(stage -> refusals.add(guard(
                        "OFFER_NOT_RECORDED",
                        "Record the offer of stage %s first: %s.".formatted(stage, stage.label()))));
    }

    /** The first stage needs nothing before it: it is the first contact. */
    private static Optional<Stage> supportBefore(Stage stage) {
        return stage.previous().filter(previous -> previous != Stage.S0);
    }

    private static boolean offered(TrackerEntry entry, Stage stage) {
        Optional<StageMove> lastDown =
                entry.moves().reversed().stream().filter(StageMove::down).findFirst();
        return entry.offers().stream()
                .filter(offer -> offer.stage() == stage)
                .anyMatch(offer -> lastDown.isEmpty()
                        || !offer.done().at().isBefore(lastDown.get().done().at()));
    }

    private static void down(StageMove move, LadderFacts facts, List<FailingGuard> refusals) {
        if (move.to().rungsFrom(move.from()) > 1) {
            refusals.add(guard("ONE_STAGE_AT_A_TIME", "Support ends one stage at a time."));
        }
        if (facts.weeksOnTarget() < facts.weeksNeeded()) {
            refusals.add(guard(
                    "NOT_ON_TARGET_LONG_ENOUGH",
                    "On target for %d school weeks at this stage; %d are needed."
                            .formatted(facts.weeksOnTarget(), facts.weeksNeeded())));
        }
    }

    private static FailingGuard guard(String code, String detail) {
        return new FailingGuard(code, detail, PROVISION);
    }
}
