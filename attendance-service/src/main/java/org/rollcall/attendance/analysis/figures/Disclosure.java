package org.rollcall.attendance.analysis.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * What must be left out so that no figure tells of a few children: groups of fewer pupils than the council's smallest, numbers of
 * pupils as small as that within a larger group, and what would give them away by subtraction (UK GDPR art. 5(1)(c)).
 *
 * @param smallest the fewest pupils that may be shown; 0 for a caller who may see each pupil anyway
 */
public record Disclosure(int smallest) {

    public static final Disclosure FULL = new Disclosure(0);

    /** What is left out of one line of figures. */
    public record Hidden(boolean row, boolean persistent, boolean severe) {

        static final Hidden NOTHING = new Hidden(false, false, false);
    }

    /** For a line that stands by itself. */
    public Hidden alone(Figures figures) {
        boolean row = few(figures.pupils());
        return new Hidden(row, row || some(figures.persistent(), figures), row || some(figures.severe(), figures));
    }

    /** For the lines of one table, in their order; the line of the whole is shown beside them. */
    public List<Hidden> of(By by, List<Figures> rows, Figures whole) {
        Set<Integer> hidden = select(rows, row -> few(row.pupils()) || gaps(by, row, whole));
        addOneMore(by.addsUp(), hidden, rows, Figures::pupils);
        Set<Integer> persistent = cells(by, rows, hidden, Figures::persistent);
        Set<Integer> severe = cells(by, rows, hidden, Figures::severe);
        List<Hidden> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(new Hidden(hidden.contains(i), persistent.contains(i), severe.contains(i)));
        }
        return lines;
    }

    private Set<Integer> cells(By by, List<Figures> rows, Set<Integer> hidden, ToLongFunction<Figures> cell) {
        Set<Integer> cells = select(rows, row -> some(cell.applyAsLong(row), row));
        cells.addAll(hidden);
        addOneMore(by.addsUp() && by.dividesPupils(), cells, rows, cell);
        return cells;
    }

    private boolean few(long pupils) {
        return pupils > 0 && pupils < smallest;
    }

    /** So few of a group, or so nearly all of it, that a few are told of. */
    private boolean some(long pupils, Figures of) {
        return few(pupils) || few(of.pupils() - pupils);
    }

    /** All but a few of the school are in a group: those few are told of by what is left. */
    private boolean gaps(By by, Figures row, Figures whole) {
        return by == By.COHORT && few(whole.pupils() - row.pupils());
    }

    private static Set<Integer> select(List<Figures> rows, Predicate<Figures> which) {
        Set<Integer> selected = new HashSet<>();
        IntStream.range(0, rows.size()).filter(i -> which.test(rows.get(i))).forEach(selected::add);
        return selected;
    }

    /** One hidden number of several that add up is found by subtraction: the next smallest is hidden with it. */
    private void addOneMore(boolean addsUp, Set<Integer> hidden, List<Figures> rows, ToLongFunction<Figures> cell) {
        if (addsUp && smallest > 0 && hidden.size() == 1) {
            IntStream.range(0, rows.size())
                    .filter(i -> !hidden.contains(i))
                    .boxed()
                    .min(Comparator.comparing((Integer i) -> cell.applyAsLong(rows.get(i)) == 0)
                            .thenComparing(i -> cell.applyAsLong(rows.get(i))))
                    .ifPresent(hidden::add);
        }
    }
}
