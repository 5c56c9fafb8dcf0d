package org.rollcall.licensing.permit;

import java.util.EnumSet;
import java.util.Set;

/** What section 18 says of a single day: when a child may work, for how long, and with which rest. A limit itself is allowed. */
final class DayLimits {

    private final EmploymentLaw.Times times;
    private final EmploymentLaw.Minutes minutes;
    private final boolean beforeSchoolAllowed;

    DayLimits(EmploymentLaw law, boolean byelawAllowsHourBeforeSchool) {
        this.times = law.times();
        this.minutes = law.minutes();
        this.beforeSchoolAllowed = times.hourBeforeSchoolByAct() || byelawAllowsHourBeforeSchool;
    }

    Set<Breach> breaches(WorkDay day, boolean younger) {
        Set<Breach> breaches = EnumSet.noneOf(Breach.class);
        add(breaches, Breach.BEFORE_EARLIEST, day.shifts().stream().anyMatch(s -> s.start()
                .isBefore(times.earliest())));
        add(breaches, Breach.AFTER_LATEST, day.shifts().stream().anyMatch(s -> s.end()
                .isAfter(times.latest())));
        add(breaches, Breach.DURING_SCHOOL_HOURS, day.minutesDuringSchool() > 0);
        add(breaches, Breach.BEFORE_SCHOOL_NOT_ALLOWED, !beforeSchoolAllowed && day.minutesBeforeSchool() > 0);
        add(
                breaches,
                Breach.BEFORE_SCHOOL_OVER_1H,
                beforeSchoolAllowed && day.minutesBeforeSchool() > minutes.beforeSchool());
        add(breaches, Breach.NO_ONE_HOUR_BREAK, day.longestRunWithout(minutes.aBreak()) > minutes.withoutBreak());
        addTooLong(breaches, day, younger);
        return breaches;
    }

    private void addTooLong(Set<Breach> breaches, WorkDay day, boolean younger) {
        boolean cappedSunday = day.isSunday() && minutes.sunday().isPresent();
        int otherDay =
                younger ? minutes.otherDay().younger() : minutes.otherDay().older();
        add(breaches, Breach.DAY_LIMIT_SCHOOL, day.isSchoolDay() && day.minutes() > minutes.schoolDay());
        add(
                breaches,
                Breach.DAY_LIMIT_SUNDAY,
                cappedSunday && day.minutes() > minutes.sunday().orElseThrow());
        add(breaches, Breach.DAY_LIMIT_NON_SCHOOL, !day.isSchoolDay() && !cappedSunday && day.minutes() > otherDay);
    }

    private static void add(Set<Breach> breaches, Breach breach, boolean broken) {
        if (broken) {
            breaches.add(breach);
        }
    }
}
