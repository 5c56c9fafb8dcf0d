package org.rollcall.referral.prefill;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rollcall.platform.calendar.RollingSchoolWeeks;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.calendar.SchoolSession;
import org.rollcall.platform.rules.Provision;
import org.rollcall.referral.peer.Marks;
import org.rollcall.referral.pupil.Threshold;

/**
 * Which crossing of the national threshold a form is begun with: one that was met in the ten school weeks that end with the present one,
 * as it was announced, or else as the marks show it. An older one was met in days that the council no longer counts.
 */
@Provision(
        citation =
                "Working together to improve school attendance, national framework for penalty notices: the threshold",
        url = "https://www.gov.uk/government/publications/working-together-to-improve-school-attendance",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
record StandingThreshold(SchoolCalendar calendar, LocalDate today) {

    static final Set<String> UNAUTHORISED = Set.of("G", "N", "O", "U");

    private static final int SESSIONS = 10;
    private static final int SCHOOL_WEEKS = 10;

    /** The first of those weeks; none where the calendar has no school week yet. */
    Optional<LocalDate> since() {
        return RollingSchoolWeeks.of(calendar, SCHOOL_WEEKS).firstWeekOfWindowEndingOn(today);
    }

    boolean stands(Threshold announced) {
        return since().filter(first -> !announced.metOn().isBefore(first)).isPresent();
    }

    Optional<Threshold> in(List<Marks.Session> marks) {
        return since().flatMap(first ->
                        RollingSchoolWeeks.of(calendar, SCHOOL_WEEKS).firstTime(SESSIONS, countedFrom(first, marks)))
                .map(met ->
                        new Threshold(met.session().date(), met.session().half().name(), met.firstWeek(), met.count()));
    }

    private static List<SchoolSession> countedFrom(LocalDate first, List<Marks.Session> marks) {
        return marks.stream()
                .filter(mark ->
                        UNAUTHORISED.contains(mark.code()) && !mark.date().isBefore(first))
                .map(mark -> new SchoolSession(mark.date(), mark.session()))
                .toList();
    }
}
