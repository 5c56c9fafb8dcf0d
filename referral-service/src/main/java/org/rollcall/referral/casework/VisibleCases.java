package org.rollcall.referral.casework;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.referral.CallersSchool;

/** Cases as their readers may see them: a school its own, the council all. What is not the caller's does not exist. */
final class VisibleCases {

    private static final String NAME = "cases";

    private final Aggregates<Case> cases;

    VisibleCases(Aggregates<Case> cases) {
        this.cases = cases;
    }

    Stored<Case> get(Caller caller, String id) {
        return cases.find(caller.tenant(), id)
                .filter(found -> caller.mayActFor(found.value().school().value()))
                .orElseThrow(() -> new NotFound(NAME, id));
    }

    Stored<Case> get(Caller caller, String id, Version expected) {
        Stored<Case> found = get(caller, id);
        if (!found.version().equals(expected)) {
            throw new StaleVersion(NAME, id, expected);
        }
        return found;
    }

    Slice<Stored<Case>> list(Caller caller, CaseFilter wanted, @Nullable String after, int limit) {
        Map<String, Object> equal = wanted.equalTo(CallersSchool.of(caller, wanted.school()));
        return cases.slice(caller.tenant(), equal, after, limit);
    }
}
