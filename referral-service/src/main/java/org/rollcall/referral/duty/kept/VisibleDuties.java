package org.rollcall.referral.duty.kept;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Listing;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.referral.CallersSchool;
import org.rollcall.referral.allocation.conflict.Ties;
import org.rollcall.referral.duty.DutyKind;

/** Duties as their readers may see them: the council all, a school those that lie on itself. */
final class VisibleDuties {

    private final Aggregates<KeptDuty> duties;
    private final Ties ties;
    private final Clock clock;

    VisibleDuties(Aggregates<KeptDuty> duties, Ties ties, Clock clock) {
        this.duties = duties;
        this.ties = ties;
        this.clock = clock;
    }

    Slice<Stored<KeptDuty>> list(Caller caller, When when, DutyFilter wanted, @Nullable String after, int limit) {
        var school = CallersSchool.of(caller, wanted.school());
        if (!caller.councilSide() && wanted.bearer() != null && wanted.bearer() != DutyKind.Bearer.SCHOOL) {
            return new Slice<>(List.of(), null);
        }
        DutyFilter visible = caller.councilSide() ? wanted : wanted.of(DutyKind.Bearer.SCHOOL);
        Listing found = when.of(visible.equalTo(school), today());
        return duties.slice(caller.tenant(), ties.free(caller, found, DutyFilter.CHILD), after, limit);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
