package org.rollcall.referral.referral;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Listing;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Seen;
import org.rollcall.referral.CallersSchool;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.allocation.conflict.Ties;

/** Referrals as their readers may see them: a school its own, the council all. What is not the caller's does not exist. */
final class VisibleReferrals {

    private static final String NAME = "referrals";

    private final Aggregates<Referral> referrals;
    private final Ties ties;

    VisibleReferrals(Aggregates<Referral> referrals, Ties ties) {
        this.referrals = referrals;
        this.ties = ties;
    }

    Stored<Referral> get(Caller caller, String id) {
        return referrals
                .find(caller.tenant(), id)
                .filter(found -> caller.mayActFor(found.value().school().value()))
                .filter(found -> !ties.keepFrom(caller, found.value().pupil()))
                .orElseThrow(() -> new NotFound(NAME, id));
    }

    Stored<Referral> get(Seen seen) {
        return referrals.unchanged(get(seen.caller(), seen.id()), seen.version());
    }

    /** A child of a family to which the caller has a tie is nobody to refer. */
    void requireFree(Caller caller, PupilId child) {
        if (ties.keepFrom(caller, child)) {
            throw new NotFound("pupils", child.value());
        }
    }

    Slice<Stored<Referral>> list(Caller caller, ReferralFilter wanted, @Nullable String after, int limit) {
        Map<String, Object> equal = wanted.equalTo(CallersSchool.of(caller, wanted.school()));
        return referrals.slice(
                caller.tenant(), ties.free(caller, Listing.of(equal), ReferralFilter.PUPIL), after, limit);
    }
}
