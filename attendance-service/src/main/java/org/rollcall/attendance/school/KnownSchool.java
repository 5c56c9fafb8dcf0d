package org.rollcall.attendance.school;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.school.detail.SchoolDetails;
import org.rollcall.attendance.school.detail.SchoolPhase;
import org.rollcall.attendance.school.detail.SchoolType;
import org.rollcall.attendance.school.detail.SessionTimes;
import org.rollcall.attendance.school.detail.TaughtYear;
import org.rollcall.attendance.school.detail.Trust;
import org.rollcall.platform.calendar.SchoolCalendar;

/**
 * A school as the rest of the service knows it.
 *
 * @param trust the number of its academy trust
 * @param mostJuniorYear the lowest year that it teaches, Reception being 0 and nursery below; by its phase when nobody said
 * @param mostSeniorYear likewise the highest
 * @param registerOpenMinutes how long its registers stay open; the 30 minutes that the guidance allows when nobody said
 * @param amStart when the morning session begins, when the school told
 * @param pmStart likewise the afternoon
 */
public record KnownSchool(
        String urn,
        String name,
        SchoolPhase phase,
        SchoolType type,
        @Nullable String trust,
        boolean commissioning,
        int mostJuniorYear,
        int mostSeniorYear,
        int registerOpenMinutes,
        @Nullable LocalTime amStart,
        @Nullable LocalTime pmStart,
        SchoolCalendar calendar) {

    private static final int LONGEST_OPEN_REGISTER = 30;

    static KnownSchool of(School school) {
        SchoolDetails details = school.about();
        SessionTimes times = details.sessionTimes();
        Trust trust = details.trust();
        TaughtYear lowest = details.lowestYear();
        TaughtYear highest = details.highestYear();
        Integer open = details.registerOpenMinutes();
        return new KnownSchool(
                school.urn(),
                school.name(),
                school.phase(),
                school.type(),
                trust == null ? null : trust.id(),
                school.commissioning(),
                (lowest == null ? school.phase().lowest() : lowest).number(),
                (highest == null ? school.phase().highest() : highest).number(),
                open == null ? LONGEST_OPEN_REGISTER : open,
                times == null ? null : times.morningStarts(),
                times == null ? null : times.afternoonStarts(),
                school.calendar());
    }
}
