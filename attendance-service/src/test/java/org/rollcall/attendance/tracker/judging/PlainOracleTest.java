package org.rollcall.attendance.tracker.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random registers, judged a second time by slow and plain counting from the guidance's own words. */
class PlainOracleTest {

    private static final String[] CODES = {
        "/", "/", "/", "/", "/", "L", "B", "I", "M", "O", "N", "G", "U", "D", "Y1", "#"
    };
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final LocalDate YEAR = LocalDate.of(2026, 8, 1);

    private final TreeMap<LocalDate, String[]> days = new TreeMap<>();
    private final Marked marked = Marked.present("2026-09-02", "2026-09-01");

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    @ParameterizedTest(name = "register {0}")
    @MethodSource("seeds")
    void weeks_and_prompts_are_those_of_plain_counting(int seed) {
        LocalDate on = fill(new Random(seed));

        PupilSessions sessions = marked.upTo(on.toString());

        for (WeekFigures week : sessions.weeks(8)) {
            assertThat(week.tally()).isEqualTo(count(week.week(), week.week().plusDays(6), on));
            LocalDate began = week.week().isBefore(YEAR) ? FIRST : YEAR;
            assertThat(week.yearToDate()).isEqualTo(count(began, week.week().plusDays(6), on));
            assertThat(week.fourBefore()).isEqualTo(fourBefore(week.week(), on));
        }
        assertThat(kinds(on)).isEqualTo(plainKinds(on));
    }

    /** Long stretches of one code, so that every kind of prompt comes about in some register. */
    private LocalDate fill(Random random) {
        LocalDate last = LocalDate.of(2026, 9, 14).plusDays(random.nextInt(180));
        int left = 0;
        String code = "/";
        for (LocalDate day : Marked.TIME.days(FIRST, last)) {
            if (left-- <= 0) {
                code = CODES[random.nextInt(CODES.length)];
                left = random.nextInt(random.nextInt(4) == 0 ? 25 : 4);
            }
            String afternoon = random.nextInt(12) == 0 ? CODES[random.nextInt(CODES.length)] : code;
            days.put(day, new String[] {code, afternoon});
            marked.day(day.toString(), code, afternoon);
        }
        return last;
    }

    private List<PromptKind> kinds(LocalDate on) {
        return marked.findings(on.toString()).stream()
                .map(Finding::kind)
                .filter(kind -> kind != PromptKind.UNEXPLAINED_CALL && kind != PromptKind.UNEXPLAINED_VISIT)
                .distinct()
                .sorted()
                .toList();
    }

    private List<PromptKind> plainKinds(LocalDate on) {
        List<PromptKind> kinds = new ArrayList<>();
        Tally year = count(YEAR, on, on);
        long missed = year.possible() - year.present();
        if (year.possible() >= 10) {
            add(kinds, PromptKind.BELOW_AT_RISK, missed * 100 > 5 * year.possible());
            add(kinds, PromptKind.PERSISTENT, missed * 10 >= year.possible());
            add(kinds, PromptKind.SEVERE, missed * 2 >= year.possible());
        }
        add(kinds, PromptKind.DROP, dropped(on));
        add(kinds, PromptKind.TEN_SESSIONS, unauthorisedInTenWeeks(on) >= 10);
        add(kinds, PromptKind.SICKNESS, sessions(YEAR, on, "I") >= 30);
        add(kinds, PromptKind.TEN_DAYS, longestRun(on, "GNOU") >= 10);
        add(kinds, PromptKind.TWENTY_DAYS, longestRun(on, "GNO") >= 20);
        return kinds.stream().sorted().toList();
    }

    private boolean dropped(LocalDate on) {
        LocalDate monday = weekBefore(SchoolTime.mondayOf(on));
        Tally week = count(monday, monday.plusDays(6), on);
        Tally before = fourBefore(monday, on);
        double now = 100.0 * week.present() / week.possible();
        double then = 100.0 * before.present() / before.possible();
        return !monday.isBefore(LocalDate.of(2026, 8, 31)) && then - now > 5 - 1e-9;
    }

    private long unauthorisedInTenWeeks(LocalDate on) {
        LocalDate monday = weekBefore(SchoolTime.mondayOf(on).plusWeeks(1));
        for (int weeks = 1; weeks < 10; weeks++) {
            monday = weekBefore(monday);
        }
        return count(monday, on, on).unauthorised();
    }

    /** The longest run of this year; one from the year before goes on through the summer. */
    private int longestRun(LocalDate on, String codes) {
        int longest = 0;
        int run = 0;
        for (var day : days.headMap(on, true).entrySet()) {
            String[] marks = day.getValue();
            if (marks[0].equals("#") && marks[1].equals("#")) {
                continue;
            }
            boolean counts = codes.contains(marks[0]) && codes.contains(marks[1]);
            run = counts ? run + 1 : 0;
            longest = day.getKey().isBefore(YEAR) ? 0 : Math.max(longest, run);
        }
        return longest;
    }

    private Tally fourBefore(LocalDate monday, LocalDate on) {
        Tally sum = Tally.NONE;
        LocalDate week = monday;
        for (int weeks = 0; weeks < 4; weeks++) {
            week = weekBefore(week);
            sum = sum.plus(count(week, week.plusDays(6), on));
        }
        return sum;
    }

    private static LocalDate weekBefore(LocalDate monday) {
        LocalDate week = monday.minusWeeks(1);
        while (week.isAfter(LocalDate.of(2026, 4, 6))
                && week.datesUntil(week.plusDays(7)).noneMatch(Marked.CALENDAR::isSchoolDay)) {
            week = week.minusWeeks(1);
        }
        return week;
    }

    private Tally count(LocalDate from, LocalDate to, LocalDate on) {
        LocalDate last = to.isAfter(on) ? on : to;
        long present = sessions(from, last, "/", "\\", "L", "B");
        long authorised = sessions(from, last, "I", "M");
        long unauthorised = sessions(from, last, "O", "N", "G", "U");
        return new Tally(
                present + authorised + unauthorised, present, authorised, unauthorised, sessions(from, last, "U"));
    }

    private long sessions(LocalDate from, LocalDate to, String... codes) {
        return days.entrySet().stream()
                .filter(day -> !day.getKey().isBefore(from) && !day.getKey().isAfter(to))
                .flatMap(day -> Arrays.stream(day.getValue()))
                .filter(List.of(codes)::contains)
                .count();
    }

    private static void add(List<PromptKind> kinds, PromptKind kind, boolean found) {
        if (found) {
            kinds.add(kind);
        }
    }
}
