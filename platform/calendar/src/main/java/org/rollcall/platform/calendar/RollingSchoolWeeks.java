package org.rollcall.platform.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A window of so many school weeks that ends with the week of each session in turn.
 *
 * <p>Weeks without a school session (holidays, half terms, weeks closed throughout) do not exist here, so a window spans them. Where
 * fewer weeks are known before a session than the window holds, it begins with the first that is known. A session in no
 * school week cannot have taken place and is not counted.
 *
 * @see <a href="https://www.gov.uk/government/publications/working-together-to-improve-school-attendance">Working together to
 *     improve school attendance, national framework for penalty notices</a>
 */
public final class RollingSchoolWeeks {

    private final List<LocalDate> mondays;
    private final Map<LocalDate, Integer> indexOfMonday = new HashMap<>();
    private final int weeksInWindow;

    public RollingSchoolWeeks(List<LocalDate> mondays, int weeksInWindow) {
        if (weeksInWindow < 1) {
            throw new IllegalArgumentException("a window holds at least one school week");
        }
        this.mondays = mondays.stream().sorted().distinct().toList();
        this.weeksInWindow = weeksInWindow;
        this.mondays.forEach(monday -> indexOfMonday.put(monday, indexOfMonday.size()));
    }

    public static RollingSchoolWeeks of(SchoolCalendar calendar, int weeksInWindow) {
        return new RollingSchoolWeeks(calendar.schoolWeeks(), weeksInWindow);
    }

    /** The session at which, for the first time, the window ending with its week holds {@code wanted} of {@code sessions}. */
    public Optional<WindowCount> firstTime(int wanted, Collection<SchoolSession> sessions) {
        return counts(sessions).stream()
                .filter(count -> count.count() >= wanted)
                .findFirst();
    }

    /** The most of {@code sessions} that any window holds. */
    public int greatestCount(Collection<SchoolSession> sessions) {
        return counts(sessions).stream().mapToInt(WindowCount::count).max().orElse(0);
    }

    /** For each session in time order, the window that ends with its week and how many sessions it holds up to then. */
    public List<WindowCount> counts(Collection<SchoolSession> sessions) {
        List<SchoolSession> inOrder = sessions.stream()
                .filter(this::isInSchoolWeek)
                .distinct()
                .sorted()
                .toList();
        List<WindowCount> counts = new ArrayList<>(inOrder.size());
        int oldest = 0;
        for (int newest = 0; newest < inOrder.size(); newest++) {
            LocalDate firstWeek = firstWeekOfWindow(inOrder.get(newest).date());
            while (inOrder.get(oldest).date().isBefore(firstWeek)) {
                oldest++;
            }
            counts.add(new WindowCount(inOrder.get(newest), firstWeek, newest - oldest + 1));
        }
        return counts;
    }

    /**
     * The Monday with which the window begins that ends with the week of this day, or with the last school week before it; none
     * before the first school week.
     */
    public Optional<LocalDate> firstWeekOfWindowEndingOn(LocalDate day) {
        int found = Collections.binarySearch(mondays, SchoolWeek.mondayOf(day));
        int last = found < 0 ? -found - 2 : found;
        return last < 0 ? Optional.empty() : Optional.of(mondays.get(Math.max(0, last - weeksInWindow + 1)));
    }

    private boolean isInSchoolWeek(SchoolSession session) {
        return indexOfMonday.containsKey(SchoolWeek.mondayOf(session.date()));
    }

    private LocalDate firstWeekOfWindow(LocalDate day) {
        int week = indexOfMonday.getOrDefault(SchoolWeek.mondayOf(day), 0);
        return mondays.get(Math.max(0, week - weeksInWindow + 1));
    }

    /** How many sessions the window beginning with {@code firstWeek} holds when {@code session} is counted in. */
    public record WindowCount(SchoolSession session, LocalDate firstWeek, int count) {}
}
