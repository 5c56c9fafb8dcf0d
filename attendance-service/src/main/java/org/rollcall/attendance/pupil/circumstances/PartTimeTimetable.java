package org.rollcall.attendance.pupil.circumstances;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.InvalidInput;

/**
 * Less than full-time education for a while, agreed with a parent and never without an end ("Working together to improve school
 * attendance", part-time timetables).
 *
 * @param until the last day that was agreed, or on which it really ended
 * @param sessions the mornings and afternoons that the pupil attends in a week
 * @param parentAgreedOn the day on which a parent agreed; null while none has
 */
public record PartTimeTimetable(
        String schoolUrn,
        LocalDate from,
        LocalDate until,
        List<WeeklySession> sessions,
        LocalDate reviewOn,
        @Nullable LocalDate lastReviewedOn,
        @Nullable LocalDate parentAgreedOn,
        Set<Informed> informed,
        @Nullable Note reason,
        @Nullable Note plan)
        implements OfSchool {

    public PartTimeTimetable {
        if ((Object) sessions == null) {
            throw new InvalidInput("/sessions", "is required: say which mornings and afternoons the pupil attends");
        }
        if ((Object) informed == null) {
            throw new InvalidInput("/informed", "is required: say who was told; [] when nobody was");
        }
        sessions = List.copyOf(sessions);
        informed = Set.copyOf(informed);
    }
}
