package org.rollcall.referral.casework;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.allocation.OfficersCases;
import org.rollcall.referral.casework.plan.Allocation;

/** An officer's open cases, and how one of them goes to another in a handover. */
final class MovingCases implements OfficersCases {

    private static final int PAGE = 200;

    private final Aggregates<Case> cases;
    private final ChoosingOfficers choosing;

    MovingCases(Aggregates<Case> cases, ChoosingOfficers choosing) {
        this.cases = cases;
        this.choosing = choosing;
    }

    @Override
    public List<Held> heldBy(TenantId tenant, String officer) {
        return Stream.of(CaseState.ACTIVE, CaseState.LEGAL_PLANNING)
                .flatMap(state -> all(tenant, CaseFilter.of(officer, state)))
                .map(held -> new Held(held.id(), held.school(), held.pupil(), held.parents()))
                .toList();
    }

    @Override
    public Set<CaseId> of(TenantId tenant, Collection<PupilId> children) {
        return children.stream()
                .flatMap(child -> all(tenant, CaseFilter.of(child)))
                .map(Case::id)
                .collect(Collectors.toSet());
    }

    /** Whoever changes the case meanwhile is heard first: then it is looked at again. */
    @Override
    public Outcome move(TenantId tenant, CaseId id, Move move, Actor actor) {
        @Nullable Outcome outcome = null;
        while (outcome == null) {
            outcome = attempt(tenant, id, move, actor);
        }
        return outcome;
    }

    private @Nullable Outcome attempt(TenantId tenant, CaseId id, Move move, Actor actor) {
        try {
            return moveOnce(cases.find(tenant, id.value()), move, actor);
        } catch (StaleVersion overtaken) {
            return null;
        }
    }

    private Outcome moveOnce(Optional<Stored<Case>> found, Move move, Actor actor) {
        Stored<Case> stored =
                found.filter(held -> held.value().state().isOpen()).orElse(null);
        if (stored != null && stored.value().isAllocatedTo(move.to())) {
            return Outcome.moved();
        }
        if (stored == null || !stored.value().isAllocatedTo(move.from())) {
            return new Outcome(List.of(
                    CaseGuards.guard("NO_LONGER_HELD", "The case has ended or was given to somebody else meanwhile.")));
        }
        Allocation to = new Allocation(move.to(), move.on(), actor.id(), move.reason());
        List<FailingGuard> against = choosing.againstMoving(stored.tenant(), stored.value(), to);
        if (against.isEmpty()) {
            cases.save(stored, stored.value().reallocate(to, against), actor);
        }
        return new Outcome(against);
    }

    private Stream<Case> all(TenantId tenant, Map<String, Object> wanted) {
        return Slice.all(after -> cases.slice(tenant, wanted, after, PAGE)).map(Stored::value);
    }
}
