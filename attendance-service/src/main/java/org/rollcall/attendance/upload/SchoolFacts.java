package org.rollcall.attendance.upload;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.platform.calendar.SchoolCalendar;

/** What the council knows of a school, to hold its export against. */
final class SchoolFacts {

    private final String urn;
    private final Map<String, KnownPupil> roll;
    private final SchoolCalendar calendar;
    private final Set<LocalDate> schoolDays;
    private final LocalDate today;

    SchoolFacts(String urn, Map<String, KnownPupil> roll, SchoolCalendar calendar, LocalDate today) {
        this.urn = urn;
        this.roll = roll;
        this.calendar = calendar;
        this.schoolDays = new HashSet<>(calendar.schoolDays());
        this.today = today;
    }

    /** The pupil whom the school knows by this number; null when it has none on its roll. */
    @Nullable KnownPupil pupil(String upn) {
        return roll.get(upn);
    }

    boolean onRoll(KnownPupil pupil, LocalDate day) {
        return pupil.at(urn).stream().anyMatch(stay -> stay.covers(day));
    }

    boolean isSchoolDay(LocalDate day) {
        return schoolDays.contains(day);
    }

    boolean isInCalendar(LocalDate day) {
        return !day.isBefore(calendar.firstDay()) && !day.isAfter(calendar.lastDay());
    }

    boolean isToCome(LocalDate day) {
        return day.isAfter(today);
    }

    SchoolCalendar calendar() {
        return calendar;
    }
}
