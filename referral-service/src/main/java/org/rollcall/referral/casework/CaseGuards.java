package org.rollcall.referral.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.referral.casework.ending.CloseReason;
import org.rollcall.referral.casework.ending.Closure;
import org.rollcall.referral.casework.ending.DataPackItem;
import org.rollcall.referral.casework.ending.Receiver;
import org.rollcall.referral.casework.ending.Transfer;
import org.rollcall.referral.casework.plan.Allocation;

/** What stands in the way of a step in a case; every reason at once. */
final class CaseGuards {

    private CaseGuards() {}

    /** @return the officer who has the case */
    static String reallocation(Case worked, Allocation to, List<FailingGuard> further) {
        List<FailingGuard> against = new ArrayList<>(further);
        if (worked.isAllocatedTo(to.officer())) {
            against.add(guard("ALREADY_THEIRS", "The officer has this case."));
        }
        if (to.reason() == null) {
            against.add(guard("REASON_MISSING", "Say why the case goes to another officer."));
        }
        refuse(against);
        return Objects.requireNonNull(worked.officer());
    }

    static void legalAction(Case worked, boolean socialWorker, List<FailingGuard> missing) {
        List<FailingGuard> against = new ArrayList<>(missing);
        if (socialWorker && worked.consultation() == null) {
            against.add(guard(
                    "SOCIAL_WORKER_NOT_CONSULTED",
                    "The child has a social worker, who is consulted before legal action: record it."));
        }
        refuse(against);
    }

    static void transfer(Case worked, Transfer transfer, List<FailingGuard> first) {
        List<FailingGuard> against = new ArrayList<>(first);
        Receiver to = transfer.to();
        if (to.kind() == Receiver.Kind.SCHOOL
                && to.code().equals(worked.school().value())) {
            against.add(guard("RECEIVER_HAS_IT", "The pupil is at this school."));
        }
        Set<DataPackItem> least =
                DataPackItem.minimum(worked.legalStepTaken(), !worked.risks().isEmpty());
        least.stream()
                .filter(item -> !transfer.dataPack().contains(item))
                .map(item -> guard("DATA_PACK_INCOMPLETE", item + ": " + item.shows()))
                .forEach(against::add);
        refuse(against);
    }

    static void closure(Case worked, Closure closure, boolean approved, List<FailingGuard> first) {
        List<FailingGuard> against = new ArrayList<>(first);
        if (closure.wordsForSchool().isEmpty()) {
            against.add(guard("FEEDBACK_MISSING", "Say to the school in your own words why the case ends."));
        }
        if (closure.reason() == CloseReason.OFF_ROLL && closure.ground() == null) {
            against.add(guard("GROUND_MISSING", "Say on which ground, A to O, the name was deleted from the roll."));
        }
        if (worked.legalStepTaken() && !approved) {
            against.add(guard("APPROVAL_MISSING", "A legal step was taken: propose the closure to a team leader."));
        }
        refuse(against);
    }

    static void reopening(Case ended, List<FailingGuard> further, int days, LocalDate today) {
        List<FailingGuard> against = new ArrayList<>(further);
        Closure closed = Objects.requireNonNull(ended.ending().closed());
        LocalDate last = closed.on().plusDays(days);
        if (today.isAfter(last)) {
            against.add(guard(
                    "REOPEN_TOO_LATE",
                    "It could be opened again until %s; since then it takes a new referral.".formatted(last)));
        }
        refuse(against);
    }

    static FailingGuard guard(String code, String detail) {
        return new FailingGuard(code, detail, CaseState.PROVISION);
    }

    static Refused refused(String code, String detail) {
        return new Refused(List.of(guard(code, detail)));
    }

    static void refuse(List<FailingGuard> against) {
        if (!against.isEmpty()) {
            throw new Refused(against);
        }
    }
}
