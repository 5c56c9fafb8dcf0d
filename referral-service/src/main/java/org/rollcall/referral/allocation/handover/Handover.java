package org.rollcall.referral.allocation.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.allocation.OfficersCases.Held;

/**
 * The handover of one officer's cases: what waits, what moved and what stayed.
 *
 * <p>As many entries as the officer had open cases, which the caseload limit bounds.
 *
 * @param officer who leaves
 * @param by the team leader who asked for it last
 */
record Handover(
        String officer,
        Plan plan,
        String by,
        LocalDate startedOn,
        HandoverState state,
        List<Waiting> waiting,
        List<Result> results) {

    /** A case whose turn has not come. */
    record Waiting(CaseId id, String school) {

        static Waiting of(Held held) {
            return new Waiting(held.id(), held.school().value());
        }
    }

    /** @param standingAgainst why it stayed; empty when it moved */
    record Result(CaseId id, List<FailingGuard> standingAgainst) {

        Result {
            standingAgainst = List.copyOf(standingAgainst);
        }

        boolean moved() {
            return standingAgainst.isEmpty();
        }
    }

    Handover {
        waiting = List.copyOf(waiting);
        results = List.copyOf(results);
    }

    static Handover begin(String officer, Plan plan, String by, LocalDate on, List<Held> cases) {
        return new Handover(officer, plan, by, on, HandoverState.RUNNING, waiting(cases), List.of());
    }

    /**
     * The same again, which tries what stayed once more and still knows what moved, or another plan once it is done: two plans at
     * once would pull at the same cases.
     */
    Handover again(Plan wanted, String who, LocalDate on, List<Held> cases) {
        if (plan.equals(wanted)) {
            return isRunning() || cases.isEmpty() ? this : resume(who, cases);
        }
        if (isRunning()) {
            throw new Refused(List.of(new FailingGuard(
                    "HANDOVER_RUNNING",
                    "Another handover of this officer's cases is under way; ask again when it is done.",
                    HandoverState.PROVISION)));
        }
        return new Handover(officer, wanted, who, on, state.become(HandoverState.RUNNING), waiting(cases), List.of());
    }

    private Handover resume(String who, List<Held> cases) {
        List<Result> moved = results.stream().filter(Result::moved).toList();
        return new Handover(officer, plan, who, startedOn, state.become(HandoverState.RUNNING), waiting(cases), moved);
    }

    boolean isRunning() {
        return state == HandoverState.RUNNING;
    }

    /** What came of some that waited. */
    Handover after(List<Result> more) {
        List<CaseId> settled = more.stream().map(Result::id).toList();
        List<Waiting> rest =
                waiting.stream().filter(one -> !settled.contains(one.id())).toList();
        return new Handover(
                officer,
                plan,
                by,
                startedOn,
                state,
                rest,
                Stream.concat(results.stream(), more.stream()).toList());
    }

    /** Nothing waits: done, unless the officer was given further cases meanwhile. */
    Handover lookAgain(List<Held> cases) {
        List<CaseId> known = results.stream().map(Result::id).toList();
        List<Held> further =
                cases.stream().filter(held -> !known.contains(held.id())).toList();
        HandoverState next = further.isEmpty() ? state.become(HandoverState.DONE) : state;
        return new Handover(officer, plan, by, startedOn, next, waiting(further), results);
    }

    private static List<Waiting> waiting(List<Held> cases) {
        return cases.stream().map(Waiting::of).toList();
    }
}
