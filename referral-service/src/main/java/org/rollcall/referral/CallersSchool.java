package org.rollcall.referral;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.tenancy.Caller;

/** Which school a list is about: the one asked for; without one, a school's own staff see theirs and the council sees all. */
public final class CallersSchool {

    private CallersSchool() {}

    public static Optional<String> of(Caller caller, @Nullable String asked) {
        if (asked != null) {
            return Optional.of(require(caller, asked));
        }
        return caller.councilSide() ? Optional.empty() : Optional.of(only(caller));
    }

    /** The school, if the caller may act for it; else it does not exist for this caller. */
    public static String require(Caller caller, String urn) {
        if (!caller.mayActFor(urn)) {
            throw new NotFound("schools", urn);
        }
        return urn;
    }

    private static String only(Caller caller) {
        if (caller.schools().size() != 1) {
            throw new InvalidInput(List.of(new FieldProblem("?school", "is required of a caller of several schools")));
        }
        return caller.schools().iterator().next();
    }
}
