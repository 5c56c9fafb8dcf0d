package org.rollcall.attendance.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.calendar.Half;

/**
 * A pupil as a caller may see it. What identifies the child is left out for a caller who may not know it.
 *
 * @param flagged the threshold was met this school year by the marks as they are now
 * @param metOn the day on which it was last met
 * @param count the unauthorised sessions in its latest window
 * @param actions what the caller may do next
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PupilView(
        String id,
        OnRoll state,
        String schoolUrn,
        String yearGroup,
        LocalDate joined,
        @Nullable LocalDate left,
        @Nullable String upn,
        @Nullable String surname,
        @Nullable String forename,
        @Nullable LocalDate birthDate,
        boolean flagged,
        @Nullable LocalDate metOn,
        @Nullable Half session,
        @Nullable Integer count,
        List<String> actions) {}
