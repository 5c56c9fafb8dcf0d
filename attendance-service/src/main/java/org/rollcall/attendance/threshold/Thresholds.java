package org.rollcall.attendance.threshold;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.threshold.mark.Letters;
import org.rollcall.attendance.threshold.mark.SchoolTime;
import org.rollcall.platform.calendar.SchoolCalendar;

/** By what the registers of one school are judged: its time, and what its council has set. Made once for a file of marks. */
public final class Thresholds {

    /** Ten school days: the first absence of a new term is not yet a tenth of everything. */
    public static final int USUAL_LEAST_POSSIBLE = 20;

    private static final Letters NO_CODE = Letters.of(code -> false);

    private final SchoolTime time;
    private final DatedNumber leastPossible;
    private final List<JudgedPattern> patterns;

    /** @param leastPossible from how many possible sessions on persistent and severe absence are looked at */
    public Thresholds(SchoolCalendar calendar, DatedNumber leastPossible, List<Pattern> patterns) {
        this.time = SchoolTime.of(calendar);
        this.leastPossible = leastPossible;
        this.patterns = patterns.stream().map(JudgedPattern::new).toList();
    }

    /** Where the council has set nothing. */
    public static Thresholds of(SchoolCalendar calendar) {
        return new Thresholds(calendar, DatedNumber.always(USUAL_LEAST_POSSIBLE), List.of());
    }

    SchoolTime time() {
        return time;
    }

    DatedNumber leastPossible() {
        return leastPossible;
    }

    List<JudgedPattern> patterns() {
        return patterns;
    }

    /** The codes that count towards a crossing. */
    Letters codesOf(Crossing crossing) {
        return switch (crossing.kind()) {
            case NATIONAL_THRESHOLD -> Letters.UNAUTHORISED;
            case PERSISTENT_ABSENCE, SEVERE_ABSENCE -> Letters.ABSENT;
            case CONTINUOUS_ABSENCE -> ContinuousAbsence.RETURNED.codes();
            case LONG_CONTINUOUS_ABSENCE -> ContinuousAbsence.LONG.codes();
            case SICKNESS -> Sickness.CODES;
            case PATTERN -> codesOf(crossing.pattern(), crossing.metOn().date());
        };
    }

    private Letters codesOf(@Nullable String id, LocalDate on) {
        return patterns.stream()
                .filter(pattern -> pattern.id().equals(id))
                .map(pattern -> pattern.on(on))
                .filter(Objects::nonNull)
                .map(JudgedPattern.JudgedVersion::codes)
                .findFirst()
                .orElse(NO_CODE);
    }
}
