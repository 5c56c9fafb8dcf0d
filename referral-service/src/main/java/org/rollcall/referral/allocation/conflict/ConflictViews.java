package org.rollcall.referral.allocation.conflict;

import java.util.List;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.referral.allocation.OfficersCases;
import org.rollcall.referral.allocation.OfficersCases.Held;

/** Shows a register with the cases that wait to be given to another; whoever is tied to the family is told how many, not which. */
final class ConflictViews {

    private final Conflicts conflicts;
    private final Ties ties;
    private final OfficersCases cases;

    ConflictViews(Conflicts conflicts, Ties ties, OfficersCases cases) {
        this.conflicts = conflicts;
        this.ties = ties;
        this.cases = cases;
    }

    ConflictRegisterView of(Caller caller, Stored<ConflictRegister> stored) {
        ConflictRegister register = stored.value();
        List<Held> held = conflicts
                .families(stored.tenant(), register)
                .map(tied -> held(stored, tied))
                .orElse(List.of());
        List<String> named = held.stream()
                .filter(one -> !ties.keepFrom(caller, one.pupil(), one.parents()))
                .map(one -> one.id().value())
                .toList();
        return ConflictRegisterView.of(register, named, held.size());
    }

    private List<Held> held(Stored<ConflictRegister> stored, TiedFamilies tied) {
        return cases.heldBy(stored.tenant(), stored.value().officer()).stream()
                .filter(one -> tied.concern(one.pupil(), one.parents()))
                .toList();
    }
}
