package org.rollcall.attendance.school;

import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.tenancy.Caller;

/** Which school's list a caller means. The council may leave the school out; a school's people of several schools must say which. */
public final class CallersSchools {

    private final Schools schools;

    CallersSchools(Schools schools) {
        this.schools = schools;
    }

    /** The school, or null for all schools of the council; asked for by the parameter {@code school}. */
    public @Nullable String listed(Caller caller, @Nullable String asked) {
        return meant(caller, asked, "?school");
    }

    /** The same; asked for in the body. */
    public @Nullable String sought(Caller caller, @Nullable String asked) {
        return meant(caller, asked, "/school");
    }

    private @Nullable String meant(Caller caller, @Nullable String asked, String pointer) {
        if (asked != null) {
            schools.requireFor(caller, asked);
            return asked;
        }
        if (caller.councilSide()) {
            return null;
        }
        if (caller.schools().size() != 1) {
            throw new InvalidInput(pointer, "Say which of your schools you mean.");
        }
        return caller.schools().iterator().next();
    }
}
