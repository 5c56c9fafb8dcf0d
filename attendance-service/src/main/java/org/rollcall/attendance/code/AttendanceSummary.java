package org.rollcall.attendance.code;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a set of marks amounts to. Ten per cent and fifty per cent are tested on whole sessions, never on the rounded
 * percentage, which is only for showing.
 *
 * @param attendancePct two decimals, half up; null when no session was possible
 */
public record AttendanceSummary(
        long possible,
        long attended,
        long authorisedAbsence,
        long unauthorisedAbsence,
        long notPossible,
        @Nullable Double attendancePct,
        @Nullable Boolean persistentlyAbsent,
        @Nullable Boolean severelyAbsent) {

    /** Counts by class. */
    public static AttendanceSummary of(Map<CodeClass, Long> sessions) {
        long attended = sum(sessions, CodeClass::attending);
        long authorised = sum(sessions, CodeClass.AUTHORISED_ABSENCE::equals);
        long unauthorised = sum(sessions, CodeClass.UNAUTHORISED_ABSENCE::equals);
        long possible = attended + authorised + unauthorised;
        long absent = authorised + unauthorised;
        return new AttendanceSummary(
                possible,
                attended,
                authorised,
                unauthorised,
                sum(sessions, counts -> !counts.possible()),
                percentage(attended, possible),
                possible == 0 ? null : Boolean.valueOf(AbsenceLevel.isPersistent(absent, possible)),
                possible == 0 ? null : Boolean.valueOf(AbsenceLevel.isSevere(absent, possible)));
    }

    private static long sum(Map<CodeClass, Long> sessions, Predicate<CodeClass> which) {
        return sessions.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static @Nullable Double percentage(long attended, long possible) {
        return possible == 0
                ? null
                : BigDecimal.valueOf(attended * 100)
                        .divide(BigDecimal.valueOf(possible), 2, RoundingMode.HALF_UP)
                        .doubleValue();
    }
}
