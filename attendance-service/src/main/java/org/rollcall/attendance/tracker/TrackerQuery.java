package org.rollcall.attendance.tracker;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.tracker.judging.Stage;
import org.rollcall.platform.rules.InvalidInput;

/** Which pupils of a school's tracker are wanted, and how many of the last school weeks. */
record TrackerQuery(
        int weeks,
        @Nullable String className,
        @Nullable String year,
        @Nullable Stage stage,
        @Nullable Boolean prompted) {

    static final int USUAL_WEEKS = 6;
    private static final int MOST_WEEKS = 45;

    TrackerQuery {
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new InvalidInput("?weeks", "Ask for 1 to 45 school weeks.");
        }
    }

    boolean wants(@Nullable String classOfPupil, String yearOfPupil) {
        return (className == null || className.equals(classOfPupil)) && (year == null || year.equals(yearOfPupil));
    }

    boolean wants(TrackerEntry entry) {
        return (stage == null || stage == entry.stage()) && (prompted == null || prompted == entry.prompted());
    }

    /** Only pupils who have an entry can be meant. */
    boolean asksForEntries() {
        return Boolean.TRUE.equals(prompted) || (stage != null && stage != Stage.S0);
    }

    Map<String, Object> equalAt(String schoolUrn) {
        Map<String, Object> equal = new HashMap<>();
        equal.put(TrackerEntryType.SCHOOL, schoolUrn);
        if (stage != null) {
            equal.put(TrackerEntryType.STAGE, stage);
        }
        if (prompted != null) {
            equal.put(TrackerEntryType.PROMPTED, prompted);
        }
        return equal;
    }
}
