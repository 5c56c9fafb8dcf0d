package org.rollcall.attendance.deletion.proposal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.deletion.ground.Blocker;
import org.rollcall.attendance.deletion.ground.Ground;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;

/**
 * What the law says of a deletion as things are.
 *
 * @param groundMetOn the day on which the ground was met, if it is
 * @param earliestDeletion the first day on which the name may be deleted, once the rest is in order
 * @param blockers everything that stands against it, in the order in which it is told
 */
public record Judgement(
        Ground ground,
        @Nullable LocalDate groundMetOn,
        @Nullable LocalDate earliestDeletion,
        Set<Blocker> blockers) {

    public static Judgement of(Proposal proposal, Situation situation) {
        Conditions conditions = proposal.conditions();
        Set<Blocker> blockers = new Blockers()
                .and(conditions.blockers(situation))
                .when(situation.consentMissing() && conditions.ground() != Ground.K, Blocker.LA_CONSENT_REQUIRED)
                .when(proposal.evidenceMissing(), Blocker.EVIDENCE_MISSING)
                .all();
        return new Judgement(
                conditions.ground(),
                conditions.metOn(situation).orElse(null),
                conditions.earliestDeletion(situation).orElse(null),
                blockers);
    }

    public Judgement when(boolean so, Blocker blocker) {
        if (!so) {
            return this;
        }
        Set<Blocker> more = EnumSet.of(blocker);
        more.addAll(blockers);
        return new Judgement(ground, groundMetOn, earliestDeletion, more);
    }

    /** Judged for a day of deletion. */
    public Judgement on(LocalDate deletion) {
        return when(
                earliestDeletion != null && deletion.isBefore(earliestDeletion), Blocker.DELETION_BEFORE_EARLIEST_DATE);
    }

    public void refuseBlockers() {
        if (!blockers.isEmpty()) {
            throw new Refused(guards(blockers));
        }
    }

    private List<FailingGuard> guards(Collection<Blocker> why) {
        return EnumSet.copyOf(why).stream()
                .map(blocker -> new FailingGuard(blocker.name(), blocker.remedy(), blocker.provision(ground)))
                .toList();
    }

    public Optional<LocalDate> metOn() {
        return Optional.ofNullable(groundMetOn);
    }
}
