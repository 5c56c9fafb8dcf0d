package org.rollcall.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.rollcall.platform.calendar.RollingSchoolWeeks.WindowCount;

/** The window against the slow and plain reading of the guidance, over random calendars and registers. */
class RollingSchoolWeeksPropertyTest {

    private static final LocalDate FIRST_MONDAY = LocalDate.parse("2025-09-01");
    private static final int WEEKS = 60;

    @Property(tries = 2_000)
    void it_says_what_the_plain_reading_says(
            @ForAll("mondays") List<LocalDate> mondays,
            @ForAll("register") Set<SchoolSession> absences,
            @ForAll @IntRange(min = 1, max = 12) int weeksInWindow,
            @ForAll @IntRange(min = 1, max = 12) int wanted) {
        RollingSchoolWeeks window = new RollingSchoolWeeks(mondays, weeksInWindow);
        List<WindowCount> plain = plainReading(mondays, absences, weeksInWindow);
        Optional<WindowCount> first =
                plain.stream().filter(count -> count.count() >= wanted).findFirst();

        assertThat(window.firstTime(wanted, absences)).isEqualTo(first);
        assertThat(window.greatestCount(absences))
                .isEqualTo(plain.stream().mapToInt(WindowCount::count).max().orElse(0));
    }

    @Property
    void a_session_less_never_brings_it_forward(
            @ForAll("mondays") List<LocalDate> mondays, @ForAll("register") Set<SchoolSession> absences) {
        RollingSchoolWeeks window = new RollingSchoolWeeks(mondays, 10);
        List<SchoolSession> withoutOne = absences.stream().skip(1).toList();

        window.firstTime(10, withoutOne).ifPresent(later -> assertThat(
                        window.firstTime(10, absences).orElseThrow().session())
                .isLessThanOrEqualTo(later.session()));
    }

    @Provide
    Arbitrary<List<LocalDate>> mondays() {
        return Arbitraries.integers()
                .between(0, WEEKS - 1)
                .map(FIRST_MONDAY::plusWeeks)
                .set()
                .ofMinSize(1)
                .map(weeks -> weeks.stream().sorted().toList());
    }

    @Provide
    Arbitrary<Set<SchoolSession>> register() {
        Arbitrary<LocalDate> days =
                Arbitraries.integers().between(0, WEEKS * 7 - 1).map(FIRST_MONDAY::plusDays);
        return Combinators.combine(days, Arbitraries.of(Half.class))
                .as(SchoolSession::new)
                .set()
                .ofMaxSize(80);
    }

    /** Session by session: walk back week by week over the school weeks and count every absence found, up to that session. */
    private static List<WindowCount> plainReading(
            List<LocalDate> mondays, Set<SchoolSession> absences, int weeksInWindow) {
        List<WindowCount> counts = new ArrayList<>();
        for (SchoolSession session : absences.stream().sorted().toList()) {
            for (int week = 0; week < mondays.size(); week++) {
                if (isIn(mondays.get(week), session)) {
                    counts.add(countedBack(mondays, absences, session, week, weeksInWindow));
                }
            }
        }
        return counts;
    }

    private static WindowCount countedBack(
            List<LocalDate> mondays, Set<SchoolSession> absences, SchoolSession session, int week, int weeksInWindow) {
        int count = 0;
        int oldest = week;
        for (int back = week; back >= 0 && back > week - weeksInWindow; back--) {
            oldest = back;
            for (SchoolSession other : absences) {
                count += isIn(mondays.get(back), other) && other.compareTo(session) <= 0 ? 1 : 0;
            }
        }
        return new WindowCount(session, mondays.get(oldest), count);
    }

    private static boolean isIn(LocalDate monday, SchoolSession session) {
        return !session.date().isBefore(monday) && session.date().isBefore(monday.plusDays(7));
    }
}
