package org.rollcall.referral.caseload;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Listing;
import org.rollcall.referral.casework.plan.Stage;

/**
 * What a list of lines is narrowed to, and the indexes that serve it.
 *
 * <p>A line whose next day has passed is one in which something is overdue, so that is a stretch of the order of what is due next. The
 * stage is looked at where the list is read: the lines of one officer, or those that wait, are few.
 *
 * @param school its reference number
 * @param overdue whether something should have been done before today; all lines without it
 */
record LineFilter(
        @Nullable String school,
        @Nullable Stage stage,
        @Nullable Boolean overdue) {

    static final LineFilter NONE = new LineFilter(null, null, null);

    static final String PUPIL = "pupil.value";
    static final String STATE = "state";

    private static final String OPEN = "open";
    private static final String OFFICER = "officer";
    private static final String SCHOOL = "school.value";
    private static final String STAGE = "stage";
    private static final String PLACE = "place";
    private static final String WAITING_SINCE = "waitingSince";

    /** For a caseload in the order of what is due next, for the sums of an officer, and for those who wait longest or are late. */
    static final List<List<String>> INDEXES = List.of(
            List.of(OPEN, OFFICER, PLACE),
            List.of(OPEN, OFFICER, SCHOOL, PLACE),
            List.of(OPEN, OFFICER),
            List.of(STATE, WAITING_SINCE),
            List.of(STATE, SCHOOL, WAITING_SINCE),
            List.of(STATE, PLACE),
            List.of(STATE, SCHOOL, PLACE));

    /** An officer's open cases, whatever they are narrowed to, in no order but that of their ids. */
    static Listing all(String officer) {
        return Listing.of(Map.of(OPEN, true, OFFICER, officer));
    }

    /** An officer's open cases, in the order of what is due next; those in which nothing is due come last. */
    Listing of(String officer, LocalDate today) {
        return byPlace(Map.of(OPEN, true, OFFICER, officer), today);
    }

    /** Cases that nobody has, those that have waited longest first; asked for what is overdue or not, in the order of what is due next. */
    Listing unallocated(LocalDate today) {
        Map<String, Object> waiting = Map.of(STATE, Standing.UNALLOCATED.name());
        return overdue == null ? Listing.of(narrowed(waiting)).by(WAITING_SINCE) : byPlace(waiting, today);
    }

    private Listing byPlace(Map<String, Object> lines, LocalDate today) {
        Listing inOrder = Listing.of(narrowed(lines)).by(PLACE);
        if (overdue == null) {
            return inOrder;
        }
        return overdue ? inOrder.between(null, today.minusDays(1)) : inOrder.between(today, null);
    }

    private Map<String, Object> narrowed(Map<String, Object> lines) {
        Map<String, Object> equal = new HashMap<>(lines);
        if (school != null) {
            equal.put(SCHOOL, school);
        }
        if (stage != null) {
            equal.put(STAGE, stage.name());
        }
        return equal;
    }
}
