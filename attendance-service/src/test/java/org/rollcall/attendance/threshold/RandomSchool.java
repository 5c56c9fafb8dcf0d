package org.rollcall.attendance.threshold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.rollcall.platform.calendar.DateRange;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.HalfDayClosure;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.calendar.SchoolSession;
import org.rollcall.platform.calendar.Term;

/** Made-up schools and pupils over two school years: spells of illness, of absence without leave, late weeks, gaps and closures. */
final class RandomSchool {

    static final LocalDate YEAR_BEGINS = LocalDate.of(2026, 8, 1);

    private static final List<String> ALL = List.of(
            "/", "/", "/", "/", "/", "/", "L", "I", "I", "M", "C", "E", "B", "D", "X", "Y1", "#", "G", "O", "N", "U",
            "O", "");
    private static final List<List<String>> SPELLS = List.of(
            List.of("I"),
            List.of("I"),
            List.of("O"),
            List.of("G"),
            List.of("O", "U"),
            List.of("N", "O", "G"),
            List.of("#"),
            List.of("L", "U"),
            List.of("I", "O"),
            List.of(""),
            List.of("Y1"),
            List.of("C2", "/"));

    private final Random random;

    RandomSchool(long seed) {
        this.random = new Random(seed);
    }

    SchoolCalendar calendar() {
        List<Term> terms = new ArrayList<>();
        List<DateRange> halfTerms = new ArrayList<>();
        List<LocalDate> inset = new ArrayList<>();
        for (int year = 2025; year <= 2026; year++) {
            terms.add(term("AUTUMN", LocalDate.of(year, 9, 1), LocalDate.of(year, 12, 17)));
            terms.add(term("SPRING", LocalDate.of(year + 1, 1, 4), LocalDate.of(year + 1, 3, 25)));
            terms.add(term("SUMMER", LocalDate.of(year + 1, 4, 12), LocalDate.of(year + 1, 7, 19)));
            halfTerms.add(week(LocalDate.of(year, 10, 26)));
            halfTerms.add(week(LocalDate.of(year + 1, 2, 15)));
            inset.add(LocalDate.of(year, 11, 2 + random.nextInt(5)));
            inset.add(LocalDate.of(year + 1, 6, 7));
        }
        return new SchoolCalendar(
                "made-up",
                terms,
                halfTerms,
                List.of(LocalDate.of(2026, 5, 4), LocalDate.of(2027, 5, 3)),
                inset,
                List.of());
    }

    /** The same calendar with some days closed after all, some afternoons, and a Saturday more. */
    SchoolCalendar changed(SchoolCalendar calendar) {
        List<LocalDate> closures = new ArrayList<>(calendar.closures());
        LocalDate closed = day();
        for (int i = random.nextInt(8); i > 0; i--) {
            closures.add(closed.plusDays(i));
        }
        List<HalfDayClosure> halves = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            halves.add(new HalfDayClosure(day().plusDays(200L + i), random.nextBoolean() ? Half.AM : Half.PM));
        }
        return new SchoolCalendar(
                calendar.id(),
                calendar.terms(),
                calendar.halfTerms(),
                calendar.bankHolidays(),
                calendar.insetDays(),
                closures.stream().distinct().toList(),
                List.of(LocalDate.of(2026, 10, 3)),
                halves.stream().distinct().toList());
    }

    NavigableMap<LocalDate, Integer> leastPossible() {
        NavigableMap<LocalDate, Integer> dated = new TreeMap<>();
        dated.put(LocalDate.MIN, 10 + random.nextInt(30));
        if (random.nextBoolean()) {
            dated.put(day(), 1 + random.nextInt(100));
        }
        return dated;
    }

    List<Pattern> patterns() {
        List<Pattern> patterns = new ArrayList<>();
        for (String id : List.of("late", "ill", "any").subList(0, random.nextInt(4))) {
            List<Pattern.Version> versions = new ArrayList<>();
            versions.add(version(LocalDate.of(2026, 1, 1)));
            if (random.nextBoolean()) {
                versions.add(version(day()));
            }
            patterns.add(new Pattern(id, versions, random.nextInt(3) == 0 ? LocalDate.of(2027, 2, 1) : null));
        }
        return patterns;
    }

    private Pattern.Version version(LocalDate from) {
        List<Set<String>> codes = List.of(Set.of("L", "U"), Set.of("I"), Set.of("M", "C", "E"), Set.of("O", "I", "U"));
        return new Pattern.Version(
                from,
                codes.get(random.nextInt(codes.size())),
                2 + random.nextInt(8),
                random.nextBoolean() ? null : 1 + random.nextInt(12));
    }

    /** Everything that a school gives for a pupil, on days with and without school. */
    Map<SchoolSession, String> marks(List<SchoolSession> sessions) {
        Map<SchoolSession, String> marks = new TreeMap<>();
        int unlike = 1 + random.nextInt(40);
        int last = sessions.size() / 2 + random.nextInt(sessions.size() / 2);
        int spellEnds = 0;
        List<String> spell = List.of("/");
        for (int i = 0; i < last; i++) {
            if (i >= spellEnds) {
                boolean ordinary = random.nextInt(3) > 0;
                spell = ordinary ? List.of("/") : SPELLS.get(random.nextInt(SPELLS.size()));
                spellEnds = i + 1 + random.nextInt(ordinary ? 120 : 60);
            }
            put(marks, sessions.get(i), random.nextInt(unlike) == 0 ? ALL : spell);
        }
        return marks;
    }

    /** The marks with some corrected, some taken back to what they were, and some more. */
    Map<SchoolSession, String> corrected(Map<SchoolSession, String> marks, List<SchoolSession> sessions) {
        Map<SchoolSession, String> next = new TreeMap<>(marks);
        for (int i = random.nextInt(12); i > 0; i--) {
            put(next, sessions.get(random.nextInt(sessions.size())), ALL);
        }
        int from = random.nextInt(sessions.size());
        List<String> spell = SPELLS.get(random.nextInt(SPELLS.size()));
        for (int i = from; i < Math.min(sessions.size(), from + random.nextInt(30)); i++) {
            put(next, sessions.get(i), spell);
        }
        return next;
    }

    private void put(Map<SchoolSession, String> marks, SchoolSession session, List<String> codes) {
        String code = codes.get(random.nextInt(codes.size()));
        if (code.isEmpty()) {
            marks.remove(session);
        } else {
            marks.put(session, code);
        }
    }

    private LocalDate day() {
        return LocalDate.of(2026, 5, 20).plusDays(random.nextInt(250));
    }

    private static Term term(String name, LocalDate start, LocalDate end) {
        return new Term(name, start, end);
    }

    private static DateRange week(LocalDate monday) {
        return new DateRange(monday, monday.plusDays(4));
    }
}
