package org.rollcall.legal.threshold;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.rollcall.platform.calendar.RollingSchoolWeeks;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.calendar.SchoolSession;

/**
 * "10 sessions of unauthorised absence in a rolling period of 10 school weeks": a notice must be considered, case by case.
 *
 * @see <a href="https://www.gov.uk/government/publications/working-together-to-improve-school-attendance">Working together to
 *     improve school attendance, national framework for penalty notices, in force 19 August 2024</a>
 */
public final class AttendanceThreshold {

    public static final String PROVISION =
            "Working together to improve school attendance, national framework: 10 sessions in 10 school weeks";

    private static final int SESSIONS = 10;
    private static final int SCHOOL_WEEKS = 10;

    /** Holiday not granted, reason not yet established, other absence, late after the register closed. */
    private static final Set<String> CODES = Set.of("G", "N", "O", "U");

    private AttendanceThreshold() {}

    /** What a register shows. */
    public sealed interface Finding {

        /** Met at {@code session}, counting {@code count} sessions from the week of {@code firstWeek} on. */
        record Met(SchoolSession session, LocalDate firstWeek, int count) implements Finding {}

        record NotMet(int maxCount) implements Finding {}
    }

    public static boolean counts(String code) {
        return CODES.contains(code);
    }

    /** @param absences sessions whose code counts; those on days without school cannot have been missed */
    public static Finding in(SchoolCalendar calendar, Collection<SchoolSession> absences) {
        RollingSchoolWeeks weeks = RollingSchoolWeeks.of(calendar, SCHOOL_WEEKS);
        Collection<SchoolSession> missed = absences.stream()
                .filter(session -> calendar.isSchoolDay(session.date()))
                .toList();
        return weeks.firstTime(SESSIONS, missed)
                .<Finding>map(met -> new Finding.Met(met.session(), met.firstWeek(), met.count()))
                .orElseGet(() -> new Finding.NotMet(weeks.greatestCount(missed)));
    }
}
