package org.rollcall.attendance.analysis.figures;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.rollcall.attendance.analysis.counting.HalfDays;
import org.rollcall.attendance.analysis.counting.PupilYear;
import org.rollcall.attendance.analysis.counting.Stretch;
import org.rollcall.attendance.analysis.period.YearPlan;
import org.rollcall.attendance.pupil.circumstances.Cohort;

/** The groups to which the half-days of a pupil belong, and the order in which groups are listed. */
public final class Grouping {

    /** The school said no class for the pupil. */
    static final String NO_CLASS = "";

    public static final String WHOLE = "ALL";

    private static final List<String> YEARS =
            List.of("N1", "N2", "R", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14");

    private final By by;
    private final List<List<String>> byPlace;

    Grouping(By by, HalfDays halfDays) {
        this.by = by;
        this.byPlace = by.dividesPupils()
                ? List.of()
                : IntStream.range(0, halfDays.count())
                        .mapToObj(place -> List.of(partOfTime(by, halfDays, place)))
                        .toList();
    }

    private static String partOfTime(By by, HalfDays halfDays, int place) {
        var day = halfDays.dayOf(place);
        return switch (by) {
            case WEEKDAY -> day.getDayOfWeek().name();
            case SESSION -> halfDays.halfOf(place).name();
            default -> YearPlan.mondayOf(day).toString();
        };
    }

    /** The groups of each of the pupil's half-days: the same list for neighbouring ones in the same groups. */
    IntFunction<List<String>> of(PupilYear pupil) {
        if (!by.dividesPupils()) {
            return byPlace::get;
        }
        List<List<String>> groups = pupil.stretches().stream()
                .map(stretch -> groups(pupil, stretch))
                .toList();
        return place -> groups.get(pupil.stretchOf(place));
    }

    private List<String> groups(PupilYear pupil, Stretch stretch) {
        String group = stretch.registrationGroup();
        return switch (by) {
            case YEAR -> List.of(stretch.yearGroup());
            case CLASS -> List.of(group == null ? NO_CLASS : group);
            case COHORT -> stretch.cohorts();
            case SEX -> List.of(pupil.sex());
            default -> List.of(WHOLE);
        };
    }

    static Comparator<String> order(By by) {
        return switch (by) {
            case YEAR -> Comparator.comparingInt(YEARS::indexOf);
            case COHORT -> Comparator.comparing(Cohort::valueOf);
            case WEEKDAY -> Comparator.comparing(DayOfWeek::valueOf);
            default -> Comparator.naturalOrder();
        };
    }
}
