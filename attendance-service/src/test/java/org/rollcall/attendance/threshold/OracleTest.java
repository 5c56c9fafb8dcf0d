package org.rollcall.attendance.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rollcall.attendance.threshold.mark.YearOfCodes;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.calendar.SchoolSession;

/** The service and the plain {@link Oracle} agree on made-up registers, on what marks show and on what is announced of it. */
class OracleTest {

    private static final int REGISTERS = 10_000;
    private static final LocalDate YEAR = RandomSchool.YEAR_BEGINS;

    private final Map<Kind, Integer> seen = new EnumMap<>(Kind.class);
    private int reached;
    private int changed;
    private int gone;

    @Test
    void they_agree_on_ten_thousand_registers_of_two_school_years_while_marks_and_calendars_change() {
        for (int i = 0; i < REGISTERS; i++) {
            follow(i);
        }
        assertThat(seen).as("every kind occurs, and often").containsOnlyKeys(Kind.values());
        assertThat(seen.values()).allMatch(times -> times > 500);
        assertThat(List.of(reached, changed, gone)).allMatch(times -> times > 1_000);
    }

    private void follow(int seed) {
        RandomSchool school = new RandomSchool(seed);
        SchoolCalendar calendar = school.calendar();
        List<SchoolSession> sessions = Oracle.sessions(calendar);
        NavigableMap<LocalDate, Integer> least = school.leastPossible();
        List<Pattern> patterns = school.patterns();
        Map<SchoolSession, String> marks = school.marks(sessions);
        List<KnownCrossing> known = List.of();
        List<Expected> expected = new ArrayList<>();
        for (int step = 0; step < 3; step++) {
            Oracle oracle = new Oracle(sessions, marks, YEAR, least, patterns);
            Thresholds by =
                    new Thresholds(calendar, DatedNumber.of(least.firstEntry().getValue(), tail(least)), patterns);
            known = agree(seed + "/" + step, oracle, marks, by, known, expected);
            marks = school.corrected(marks, sessions);
            if (step == 1) {
                calendar = school.changed(calendar);
                sessions = Oracle.sessions(calendar);
            }
        }
    }

    private List<KnownCrossing> agree(
            String name,
            Oracle oracle,
            Map<SchoolSession, String> marks,
            Thresholds by,
            List<KnownCrossing> known,
            List<Expected> expected) {
        YearOfCodes thisYear = codes(marks, YEAR);
        YearOfCodes lastYear = Judging.reachesBack(thisYear, known, by)
                ? codes(marks, YEAR.minusYears(1))
                : YearOfCodes.none(YEAR.minusYears(1));
        Settlement settled = Settlement.of(known, lastYear, thisYear, by);
        List<Crossing> now = oracle.crossings();

        assertThat(sorted(settled.crossings().stream()
                        .map(KnownCrossing::crossing)
                        .toList()))
                .as("crossings of register " + name)
                .isEqualTo(now);
        Set<Said> told = new HashSet<>();
        settled.reached().forEach(one -> told.add(reached(one.crossing(), sessions(one.sessions()))));
        settled.changed()
                .forEach(one -> told.add(changed(
                        one.known().kind(),
                        one.told().announcedOn(),
                        one.stands(),
                        one.sessions().stream()
                                .map(ChangedSession::session)
                                .collect(Collectors.toCollection(TreeSet::new)))));
        assertThat(told)
                .as("announcements of register " + name)
                .containsExactlyInAnyOrderElementsOf(announcements(oracle, now, expected));
        return settled.crossings();
    }

    /** What had to be announced, said from the words: new ones, and those whose announced sessions are no longer the same. */
    private Set<Said> announcements(Oracle oracle, List<Crossing> now, List<Expected> expected) {
        Set<Said> announced = new HashSet<>();
        List<Expected> before = List.copyOf(expected);
        Set<Expected> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        expected.clear();
        for (Crossing crossing : now) {
            seen.merge(crossing.kind(), 1, Integer::sum);
            List<Expected> same =
                    before.stream().filter(one -> one.overlaps(crossing)).toList();
            if (same.isEmpty()) {
                Map<SchoolSession, String> sessions = oracle.reliedOn(crossing);
                announced.add(reached(crossing, sessions));
                reached++;
                expected.add(
                        new Expected(crossing, List.of(new Announced(crossing.metOn(), crossing.metOn(), sessions))));
                continue;
            }
            List<Announced> carried = new ArrayList<>();
            same.stream().filter(taken::add).forEach(one -> one.announced()
                    .forEach(announcement ->
                            carried.add(carry(oracle, one.crossing(), announcement, crossing, announced))));
            expected.add(new Expected(crossing, carried));
        }
        before.stream()
                .filter(one -> !taken.contains(one))
                .filter(one -> now.stream().noneMatch(one::overlaps))
                .forEach(one -> one.announced().forEach(announcement -> {
                    gone++;
                    announced.add(changed(
                            one.crossing().kind(),
                            announcement.on(),
                            null,
                            announcement.altered(oracle, one.crossing())));
                }));
        return announced;
    }

    private Announced carry(Oracle oracle, Crossing was, Announced announcement, Crossing now, Set<Said> announced) {
        Set<SchoolSession> altered = announcement.altered(oracle, was);
        boolean fewer = was.kind().isShare()
                && announcement.missedNow(oracle, was) < announcement.sessions().size();
        if (altered.isEmpty() && !fewer) {
            return announcement;
        }
        changed++;
        announced.add(changed(was.kind(), announcement.on(), now, altered));
        return new Announced(announcement.on(), now.metOn(), oracle.reliedOn(now));
    }

    private static Said reached(Crossing crossing, Map<SchoolSession, String> sessions) {
        return new Said("reached", crossing.kind(), crossing.metOn(), crossing, List.copyOf(sessions.entrySet()));
    }

    private static Said changed(Kind kind, SchoolSession on, @Nullable Crossing stands, Set<SchoolSession> sessions) {
        return new Said("changed", kind, on, stands, List.copyOf(sessions));
    }

    private static Map<SchoolSession, String> sessions(List<ReliedOn> sessions) {
        Map<SchoolSession, String> codes = new TreeMap<>();
        sessions.forEach(one -> codes.put(one.session(), one.code()));
        return codes;
    }

    private static YearOfCodes codes(Map<SchoolSession, String> marks, LocalDate begins) {
        Codes codes = begins.equals(YEAR) ? Codes.year() : Codes.yearBefore();
        marks.forEach((session, code) -> {
            if (!session.date().isBefore(begins) && session.date().isBefore(begins.plusYears(1))) {
                codes.put(session, code);
            }
        });
        return codes.codes();
    }

    private static Map<LocalDate, Integer> tail(NavigableMap<LocalDate, Integer> least) {
        return least.tailMap(least.firstKey(), false);
    }

    private static List<Crossing> sorted(List<Crossing> crossings) {
        return crossings.stream()
                .sorted(Comparator.comparing(Crossing::kind)
                        .thenComparing(crossing -> String.valueOf(crossing.pattern()))
                        .thenComparing(Crossing::metOn))
                .toList();
    }

    /** A crossing as it was last seen, and what was announced of it. */
    private record Expected(Crossing crossing, List<Announced> announced) {
        boolean overlaps(Crossing other) {
            return crossing.kind() == other.kind()
                    && String.valueOf(crossing.pattern()).equals(String.valueOf(other.pattern()))
                    && !crossing.metOn().date().isAfter(other.lastOn().date())
                    && crossing.metOn().compareTo(other.lastOn()) <= 0
                    && other.metOn().compareTo(crossing.lastOn()) <= 0;
        }
    }

    /** One announcement: what it says of which crossing, and the sessions in it. */
    private record Said(
            String what,
            Kind kind,
            SchoolSession on,
            @Nullable Crossing crossing,
            List<?> sessions) {}

    private record Announced(SchoolSession on, SchoolSession upTo, Map<SchoolSession, String> sessions) {
        Set<SchoolSession> altered(Oracle oracle, Crossing crossing) {
            return crossing.kind().isShare()
                    ? Set.of()
                    : sessions.entrySet().stream()
                            .filter(entry -> !oracle.now(entry.getKey()).equals(entry.getValue()))
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toCollection(TreeSet::new));
        }

        long missedNow(Oracle oracle, Crossing crossing) {
            return oracle.missed(crossing, upTo);
        }
    }
}
