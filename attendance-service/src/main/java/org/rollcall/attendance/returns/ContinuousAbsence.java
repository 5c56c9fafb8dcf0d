package org.rollcall.attendance.returns;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * School days in unbroken succession on which every session carries one of a few codes. Days on which the school was closed to
 * everybody are passed over; any other code, and a session without a mark, begins the count anew.
 */
public record ContinuousAbsence(int days, Set<String> codes) {

    public ContinuousAbsence {
        codes = Set.copyOf(codes);
    }

    /** The day on which some run first was that long. */
    public Optional<LocalDate> firstReached(MarkedSchoolDays register) {
        Walk walk = new Walk();
        register.forEach((day, marks) -> {
            if (walk.reached == null) {
                walk.step(day, marks);
            }
        });
        return Optional.ofNullable(walk.reached);
    }

    /**
     * The day on which the run that still stands on a day was that long. A run that another code has ended by then does not stand;
     * a day that has no mark yet ends none.
     */
    public Optional<LocalDate> standingOn(LocalDate asOf, MarkedSchoolDays register) {
        Walk walk = new Walk();
        register.forEach((day, marks) -> {
            if (walk.reached != null && !day.isAfter(asOf) && marks.contradicts(codes)) {
                walk.reached = null;
                walk.run = 0;
            } else if (walk.reached == null) {
                walk.step(day, marks);
            }
        });
        return Optional.ofNullable(walk.reached);
    }

    /** Where the count is. */
    private final class Walk {

        private int run;
        private @Nullable LocalDate reached;

        private void step(LocalDate day, DayCodes marks) {
            run = marks.allIn(codes) ? run + 1 : 0;
            if (run == days) {
                reached = day;
            }
        }
    }
}
