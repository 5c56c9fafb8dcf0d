package org.rollcall.attendance.threshold;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rollcall.attendance.threshold.mark.SchoolTime;
import org.rollcall.platform.calendar.Half;

/** A number that holds from a day on until the next one's day, and a standard before the first. */
public final class DatedNumber {

    private final int standard;
    private final long[] from;
    private final int[] values;

    private DatedNumber(int standard, SortedMap<LocalDate, Integer> dated) {
        this.standard = standard;
        this.from = dated.keySet().stream()
                .mapToLong(day -> SchoolTime.halfDay(day, Half.AM))
                .toArray();
        this.values = dated.values().stream().mapToInt(Integer::intValue).toArray();
    }

    public static DatedNumber of(int standard, Map<LocalDate, Integer> dated) {
        return new DatedNumber(standard, new TreeMap<>(dated));
    }

    public static DatedNumber always(int number) {
        return of(number, Map.of());
    }

    int at(long halfDay) {
        int row = from.length - 1;
        while (row >= 0 && from[row] > halfDay) {
            row--;
        }
        return row < 0 ? standard : values[row];
    }

    int least() {
        int least = standard;
        for (int value : values) {
            least = Math.min(least, value);
        }
        return least;
    }
}
