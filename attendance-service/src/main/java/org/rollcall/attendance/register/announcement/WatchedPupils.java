package org.rollcall.attendance.register.announcement;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The pupils of a school who have a social worker: of them alone it is announced that nobody knows why they are absent. It is asked once
 * for each register, and looks at nothing but what was read for the whole file.
 */
public interface WatchedPupils {

    /** Where no mark is new, as when registers are judged again. */
    WatchedPupils NOBODY = pupil -> null;

    /** The days on which an absence of this pupil is told of, while there is still time to find the reason; null for most pupils. */
    @Nullable Predicate<LocalDate> daysOf(String pupilId);
}
