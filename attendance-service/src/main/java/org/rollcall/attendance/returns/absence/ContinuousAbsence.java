package org.rollcall.attendance.returns.absence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.code.DayInRun;

/**
 * School days in unbroken succession on which every session carries one of a few codes ({@link DayInRun}); what ends a run begins the
 * count anew.
 */
public record ContinuousAbsence(int days, Set<String> codes) {

    public ContinuousAbsence {
        codes = Set.copyOf(codes);
    }

    /** The day on which some run first was that long. */
    public Optional<LocalDate> firstReached(MarkedSchoolDays register) {
        return runs(register).stream().map(Run::reached).findFirst();
    }

    /**
     * The day on which the run that still stands on a day was that long. A run that another code has ended by then does not stand;
     * a day that has no mark yet ends none.
     */
    public Optional<LocalDate> standingOn(LocalDate asOf, MarkedSchoolDays register) {
        Walk walk = new Walk();
        register.forEach((day, marks) -> {
            if (walk.reached == null) {
                walk.step(day, marks);
            } else if (!day.isAfter(asOf) && marks.contradicts(codes)) {
                walk.end();
            }
        });
        return Optional.ofNullable(walk.reached);
    }

    /** Every run that was that long, in order. */
    public List<Run> runs(MarkedSchoolDays register) {
        List<Run> runs = new ArrayList<>();
        Walk walk = new Walk();
        register.forEach((day, marks) -> {
            if (walk.step(day, marks)) {
                runs.add(new Run(walk.began, day));
            }
        });
        return runs;
    }

    /**
     * A run that was long enough.
     *
     * @param from its first day
     * @param reached the day on which it was
     */
    public record Run(LocalDate from, LocalDate reached) {}

    /** Where the count is. */
    private final class Walk {

        private int run;
        private LocalDate began = LocalDate.MIN;
        private @Nullable LocalDate reached;

        /** True on the day on which the run comes to the length. */
        private boolean step(LocalDate day, DayCodes marks) {
            if (marks.inRunOf(codes) != DayInRun.COUNTS) {
                end();
                return false;
            }
            began = run == 0 ? day : began;
            run++;
            reached = run == days ? day : reached;
            return run == days;
        }

        private void end() {
            run = 0;
            reached = null;
        }
    }
}
