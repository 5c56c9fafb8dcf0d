package org.rollcall.attendance.returns;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.school.CallersSchools;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.Seen;

/** Returns for the caller: to a school's own people, those of their school; to the council, all. */
final class VisibleReturns {

    private final StatutoryReturns returns;
    private final CallersSchools schools;

    VisibleReturns(StatutoryReturns returns, CallersSchools schools) {
        this.returns = returns;
        this.schools = schools;
    }

    Stored<StatutoryReturn> get(Caller caller, String id) {
        return visible(caller, returns.aggregates().get(caller.tenant(), id));
    }

    Stored<StatutoryReturn> get(Seen seen) {
        get(seen.caller(), seen.id());
        return returns.aggregates().get(seen.caller().tenant(), seen.id(), seen.version());
    }

    Slice<Stored<StatutoryReturn>> list(Caller caller, Wanted wanted, LocalDate today, Cursor cursor) {
        if (wanted.when() != null && wanted.state() != null) {
            throw new InvalidInput("?state", "Ask by state or by when, not by both.");
        }
        Map<String, Object> equal = new LinkedHashMap<>();
        String school = schools.listed(caller, wanted.school());
        if (school != null) {
            equal.put(ReturnType.SCHOOL, school);
        }
        if (wanted.state() != null) {
            equal.put(ReturnType.STATE, wanted.state());
        }
        if (wanted.when() != null) {
            equal.putAll(wanted.when().paths(today));
        }
        return returns.aggregates().slice(caller.tenant(), equal, cursor.after(), cursor.limit());
    }

    private static Stored<StatutoryReturn> visible(Caller caller, Stored<StatutoryReturn> owed) {
        if (!caller.mayActFor(owed.value().schoolUrn())) {
            throw new NotFound("statutoryReturns", owed.id());
        }
        return owed;
    }

    /** What a list is asked for. */
    record Wanted(
            @Nullable String school,
            @Nullable ReturnState state,
            @Nullable When when) {}
}
