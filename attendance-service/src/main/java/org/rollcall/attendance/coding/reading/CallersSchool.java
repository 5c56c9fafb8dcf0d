package org.rollcall.attendance.coding.reading;

import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.tenancy.Caller;

/** Lists are of the whole council for its own people alone; a school's people say which of their schools they mean. */
public final class CallersSchool {

    private CallersSchool() {}

    public static void require(Caller caller, @Nullable String urn, Schools schools) {
        if (urn != null) {
            schools.requireFor(caller, urn);
        } else if (!caller.councilSide()) {
            throw new InvalidInput("?school", "is required: give the URN of your school");
        }
    }
}
