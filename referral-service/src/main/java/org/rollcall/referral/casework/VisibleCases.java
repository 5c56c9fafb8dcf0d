package org.rollcall.referral.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Listing;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.Seen;
import org.rollcall.referral.CallersSchool;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.allocation.conflict.Ties;

/** Cases as their readers may see them: a school its own, the council all but those of a family to which they have a tie. What is not the caller's does not exist. */
final class VisibleCases implements CaseFiles {

    private static final String NAME = "cases";

    private final Aggregates<Case> cases;
    private final Ties ties;

    VisibleCases(Aggregates<Case> cases, Ties ties) {
        this.cases = cases;
        this.ties = ties;
    }

    @Override
    public KnownCase visible(Caller caller, String caseId) {
        return get(caller, caseId).value().known();
    }

    @Override
    public KnownCase open(Caller caller, String caseId) {
        KnownCase known = visible(caller, caseId);
        if (!known.open()) {
            throw new Refused(List.of(new FailingGuard(
                    "CASE_NOT_OPEN",
                    "The case is closed or was transferred; nothing more can be written about it.",
                    CaseState.PROVISION)));
        }
        return known;
    }

    @Override
    public Optional<KnownCase> find(TenantId tenant, CaseId id) {
        return cases.find(tenant, id.value()).map(found -> found.value().known());
    }

    Stored<Case> get(Caller caller, String id) {
        return cases.find(caller.tenant(), id)
                .filter(found -> caller.mayActFor(found.value().school().value()))
                .filter(found -> !ties.keepFrom(
                        caller, found.value().pupil(), found.value().parents()))
                .orElseThrow(() -> new NotFound(NAME, id));
    }

    Stored<Case> get(Seen seen) {
        return cases.unchanged(get(seen.caller(), seen.id()), seen.version());
    }

    Stored<Case> save(Caller caller, Stored<Case> loaded, Change<Case> change) {
        return cases.save(loaded, change, Actor.of(caller));
    }

    Slice<Stored<Case>> list(Caller caller, CaseFilter wanted, @Nullable String after, int limit) {
        Map<String, Object> equal = wanted.equalTo(CallersSchool.of(caller, wanted.school()));
        return cases.slice(caller.tenant(), ties.free(caller, Listing.of(equal), CaseFilter.PUPIL), after, limit);
    }
}
