package org.rollcall.referral.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Listing;
import org.rollcall.platform.store.Part;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.allocation.Officers;
import org.rollcall.referral.allocation.conflict.Conflicts;
import org.rollcall.referral.casework.plan.Allocation;
import org.rollcall.referral.casework.terms.CaseNumbers;

/** Who may be given a case, and who gets one that comes in. */
final class ChoosingOfficers {

    private static final Part<String> ID = new Part<>(List.of("state"), (id, state) -> id);

    private final Aggregates<Case> cases;
    private final Officers officers;
    private final Conflicts conflicts;
    private final CaseNumbers numbers;

    ChoosingOfficers(Aggregates<Case> cases, Officers officers, Conflicts conflicts, CaseNumbers numbers) {
        this.cases = cases;
        this.officers = officers;
        this.conflicts = conflicts;
        this.numbers = numbers;
    }

    /** The officer who answers for the school on that day, unless something stands against it: then a team leader chooses. */
    Optional<Allocation> onDuty(TenantId tenant, Case coming, LocalDate day) {
        return officers.onDuty(tenant, coming.school(), day)
                .map(officer -> Allocation.automatic(officer, day))
                .filter(allocation -> against(tenant, coming, allocation).isEmpty());
    }

    List<FailingGuard> against(TenantId tenant, Case given, Allocation to) {
        List<FailingGuard> against = new ArrayList<>();
        Set<String> covering = officers.covering(tenant, given.school(), to.on());
        if (!covering.isEmpty() && !covering.contains(to.officer()) && to.reason() == null) {
            against.add(CaseGuards.guard(
                    "OFFICER_DOES_NOT_COVER_SCHOOL", "Others answer for the school: say why it goes to this officer."));
        }
        if (conflicts.stands(tenant, to.officer(), given.pupil(), given.parents())) {
            against.add(new FailingGuard(
                    "CONFLICT_OF_INTEREST", "The officer has declared a tie to the family.", Conflicts.PROVISION));
        }
        int limit = numbers.caseloadLimit(tenant, to.on());
        if (openCases(tenant, to.officer(), limit) >= limit) {
            against.add(CaseGuards.guard(
                    "CASELOAD_FULL", "The officer has %d open cases, as many as the council allows.".formatted(limit)));
        }
        return against;
    }

    /** The same in a handover, which moves no case that is not there for whoever asked for it. */
    List<FailingGuard> againstMoving(TenantId tenant, Case given, Allocation to) {
        List<FailingGuard> against = new ArrayList<>(against(tenant, given, to));
        if (conflicts.stands(tenant, to.by(), given.pupil(), given.parents())) {
            against.add(new FailingGuard(
                    "CONFLICT_OF_INTEREST_OF_LEADER",
                    "Whoever asked for the handover has declared a tie to the family: another team leader asks for it again.",
                    Conflicts.PROVISION));
        }
        return against;
    }

    /** How many open cases an officer has; it is not counted much further than needed. */
    private int openCases(TenantId tenant, String officer, int needed) {
        return Stream.of(CaseState.ACTIVE, CaseState.LEGAL_PLANNING)
                .mapToInt(state -> cases.slice(tenant, Listing.of(CaseFilter.of(officer, state)), null, needed, ID)
                        .items()
                        .size())
                .sum();
    }
}
