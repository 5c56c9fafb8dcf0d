package org.rollcall.attendance.deletion;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.school.CallersSchools;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.Seen;

/** Deletions for the caller: to a school's own people, those of their school; to the council, all. */
final class VisibleDeletions {

    private final Deletions deletions;
    private final CallersSchools schools;

    VisibleDeletions(Deletions deletions, CallersSchools schools) {
        this.deletions = deletions;
        this.schools = schools;
    }

    Stored<RollDeletion> get(Caller caller, String id) {
        Stored<RollDeletion> deletion = deletions.aggregates().get(caller.tenant(), id);
        if (!caller.mayActFor(deletion.value().schoolUrn())) {
            throw new NotFound("rollDeletions", id);
        }
        return deletion;
    }

    Stored<RollDeletion> get(Seen seen) {
        return deletions.aggregates().unchanged(get(seen.caller(), seen.id()), seen.version());
    }

    Slice<Stored<RollDeletion>> list(
            Caller caller, @Nullable String asked, @Nullable DeletionState state, Cursor cursor) {
        Map<String, Object> equal = new LinkedHashMap<>();
        String school = schools.listed(caller, asked);
        if (school != null) {
            equal.put(DeletionType.SCHOOL, school);
        }
        if (state != null) {
            equal.put(DeletionType.STATE, state);
        }
        return deletions.aggregates().slice(caller.tenant(), equal, cursor.after(), cursor.limit());
    }
}
