package org.rollcall.attendance.threshold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rollcall.attendance.threshold.mark.HeldMarks;
import org.rollcall.attendance.threshold.mark.Letters;
import org.rollcall.attendance.threshold.mark.SchoolTime;
import org.rollcall.attendance.threshold.mark.YearOfCodes;

/**
 * What a register's marks show, and nothing else: the same marks, calendar and settings always show the same crossings.
 *
 * <p>Most registers on most days have nothing to find; counting letters says so before any mark is placed in time.
 */
public final class Judging {

    private Judging() {}

    /** The crossings that this school year's marks show: those met at one of its sessions, by kind and in time order. */
    public static List<Crossing> crossings(YearOfCodes lastYear, YearOfCodes thisYear, Thresholds by) {
        int absent = thisYear.count(Letters.ABSENT);
        List<JudgedPattern> patterns = patternsThatMayBeMet(thisYear, by);
        if (absent == 0 && patterns.isEmpty()) {
            return List.of();
        }
        HeldMarks marks = HeldMarks.of(lastYear, thisYear, by.time());
        List<Crossing> found = new ArrayList<>(unauthorised(lastYear, thisYear, marks));
        Stream.of(AbsenceShare.PERSISTENT, AbsenceShare.SEVERE)
                .filter(share -> share.canBe(absent, by.leastPossible().least()))
                .forEach(share -> found.addAll(share.in(marks, by.leastPossible())));
        if (thisYear.count(Sickness.CODES) >= Sickness.HALF_DAYS) {
            found.addAll(Sickness.in(marks));
        }
        patterns.forEach(pattern -> found.addAll(PatternWalk.in(marks, pattern)));
        return found;
    }

    private static List<Crossing> unauthorised(YearOfCodes lastYear, YearOfCodes thisYear, HeldMarks marks) {
        int thisYears = thisYear.count(Letters.UNAUTHORISED);
        if (thisYears == 0 || thisYears + lastYear.count(Letters.UNAUTHORISED) < NationalThreshold.SESSIONS) {
            return List.of();
        }
        List<Crossing> found = new ArrayList<>(NationalThreshold.in(marks));
        found.addAll(ContinuousAbsence.RETURNED.in(marks));
        found.addAll(ContinuousAbsence.LONG.in(marks));
        return found;
    }

    private static List<JudgedPattern> patternsThatMayBeMet(YearOfCodes thisYear, Thresholds by) {
        return by.patterns().isEmpty()
                ? List.of()
                : by.patterns().stream()
                        .filter(pattern -> pattern.mayBeMet(thisYear))
                        .toList();
    }

    /**
     * Whether the year before must be read too: when the first unauthorised absence of this year lies so early that the window
     * ending with it reaches over the summer, or when what was announced lies there.
     */
    public static boolean reachesBack(YearOfCodes thisYear, List<KnownCrossing> known, Thresholds by) {
        int first = thisYear.first(Letters.UNAUTHORISED);
        boolean early = first >= 0 && isEarly(thisYear.sessionAt(first).date(), thisYear.firstDay(), by.time());
        return early || known.stream().anyMatch(KnownCrossing::reachesBack);
    }

    private static boolean isEarly(LocalDate day, LocalDate yearBegins, SchoolTime time) {
        return time.firstWeekFrom(day) - time.firstWeekFrom(yearBegins) < NationalThreshold.SCHOOL_WEEKS - 1;
    }
}
