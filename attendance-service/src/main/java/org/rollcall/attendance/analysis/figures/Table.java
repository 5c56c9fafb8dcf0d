package org.rollcall.attendance.analysis.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.analysis.counting.Counted;
import org.rollcall.attendance.analysis.counting.HalfDays;
import org.rollcall.attendance.analysis.counting.PupilYear;
import org.rollcall.attendance.analysis.counting.Tally;
import org.rollcall.attendance.analysis.period.Period;
import org.rollcall.attendance.register.year.SchoolYear;

/**
 * Figures of a school in a period, divided: the one place where sessions are added up and pupils are judged.
 *
 * <p>A session belongs to the group in which the pupil was that day. A pupil is counted in every group in which the pupil had a
 * possible session, and is judged on all that were possible for the pupil in the period; where time is divided, on all that were
 * possible in that part of it.
 */
public final class Table {

    private static final int KINDS = Counted.values().length;

    private final By by;
    private final Viewpoint viewpoint;
    private final Grouping grouping;
    private final int first;
    private final int end;
    private final Map<String, Figures> figures = new HashMap<>();

    private Table(By by, Viewpoint viewpoint, SchoolYear year, Period period) {
        HalfDays halfDays = new HalfDays(year);
        this.by = by;
        this.viewpoint = viewpoint;
        this.grouping = new Grouping(by, halfDays);
        this.first = Math.max(0, halfDays.firstOf(period.from()));
        this.end = halfDays.firstOf(period.to()) + 2;
    }

    /** By group, in the order in which groups are listed; a group without any mark that counts is left out. */
    public static SortedMap<String, Figures> of(
            By by, Viewpoint viewpoint, SchoolYear year, Period period, List<PupilYear> pupils) {
        Table table = new Table(by, viewpoint, year, period);
        pupils.forEach(table::add);
        SortedMap<String, Figures> inOrder = new TreeMap<>(Grouping.order(by));
        inOrder.putAll(table.figures);
        return inOrder;
    }

    /** The same without a division, as it is asked for every week of a year: no group has to be found. */
    public static Figures whole(Viewpoint viewpoint, SchoolYear year, Period period, List<PupilYear> pupils) {
        Table table = new Table(By.SCHOOL, viewpoint, year, period);
        return pupils.stream().map(table::whole).reduce(Figures.NONE, Figures::plus);
    }

    private Figures whole(PupilYear pupil) {
        String letters = viewpoint.counted(pupil);
        String judged = viewpoint.judged(pupil);
        Tally counted = tally(letters);
        Tally basis = judged == null ? Tally.NONE : judged.equals(letters) ? counted : tally(judged);
        return new Figures(counted, basis.possible() > 0 ? 1 : 0, basis.persistent() ? 1 : 0, basis.severe() ? 1 : 0);
    }

    /** One pupil's own sessions in a period. */
    public static Tally of(PupilYear pupil, SchoolYear year, Period period) {
        return new Table(By.SCHOOL, Viewpoint.SCHOOL, year, period).tally(pupil.letters());
    }

    private void add(PupilYear pupil) {
        String letters = viewpoint.counted(pupil);
        Map<String, Tally> counted = count(pupil, letters);
        counted.forEach((group, tally) -> add(group, new Figures(tally, 0, 0, 0)));
        String judged = viewpoint.judged(pupil);
        if (judged != null) {
            judge(judged, judged.equals(letters) ? counted : count(pupil, judged));
        }
    }

    private void judge(String letters, Map<String, Tally> counted) {
        @Nullable Tally whole = by.dividesPupils() ? tally(letters) : null;
        counted.forEach((group, tally) -> {
            if (tally.possible() > 0) {
                Tally basis = whole == null ? tally : whole;
                add(group, new Figures(Tally.NONE, 1, basis.persistent() ? 1 : 0, basis.severe() ? 1 : 0));
            }
        });
    }

    private void add(String group, Figures more) {
        figures.merge(group, more, Figures::plus);
    }

    /** All sessions of the period, whatever their group. */
    private Tally tally(String letters) {
        long[] counts = new long[KINDS];
        for (int place = first; place < Math.min(end, letters.length()); place++) {
            char letter = letters.charAt(place);
            if (letter != Counted.NOTHING) {
                counts[Counted.of(letter).index()]++;
            }
        }
        return Tally.of(counts);
    }

    private Map<String, Tally> count(PupilYear pupil, String letters) {
        IntFunction<List<String>> groups = grouping.of(pupil);
        Map<List<String>, long[]> counts = new HashMap<>();
        List<String> last = List.of();
        long[] current = counts.computeIfAbsent(last, none -> new long[KINDS]);
        for (int place = first; place < Math.min(end, letters.length()); place++) {
            char letter = letters.charAt(place);
            if (letter != Counted.NOTHING) {
                List<String> here = groups.apply(place);
                if (!here.equals(last)) {
                    last = here;
                    current = counts.computeIfAbsent(here, none -> new long[KINDS]);
                }
                current[Counted.of(letter).index()]++;
            }
        }
        return byGroup(counts);
    }

    /** A pupil may be in some cohort together with changing others. */
    private static Map<String, Tally> byGroup(Map<List<String>, long[]> counts) {
        Map<String, Tally> tallies = new HashMap<>();
        counts.forEach((groups, sessions) -> {
            Tally tally = Tally.of(sessions);
            if (!tally.equals(Tally.NONE)) {
                groups.forEach(group -> tallies.merge(group, tally, Tally::plus));
            }
        });
        return tallies;
    }
}
