package org.rollcall.attendance.threshold;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.calendar.SchoolSession;

/**
 * Says slowly and plainly what a pupil's marks show, from the words of the guidance. It takes the same values as the service does,
 * a calendar, marks and settings, and none of its methods: also what a school day is, it works out for itself.
 */
final class Oracle {

    private static final Set<String> UNAUTHORISED = Set.of("G", "N", "O", "U");
    private static final Set<String> DELETION = Set.of("G", "N", "O");
    private static final Set<String> AUTHORISED = Set.of("C1", "M", "J1", "S", "C2", "C", "T", "R", "I", "E");
    private static final Set<String> ATTENDING = Set.of("/", "\\", "L", "K", "V", "P", "W", "B");

    /** A session on which the school met, and the pupil's code; empty without a mark. */
    private record Held(LocalDate day, Half half, String code) {
        SchoolSession session() {
            return new SchoolSession(day, half);
        }

        LocalDate monday() {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
    }

    private final LocalDate yearBegins;
    private final NavigableMap<LocalDate, Integer> leastPossible;
    private final List<Pattern> patterns;
    private final List<Held> held;
    private final Map<SchoolSession, String> codesNow;
    private final List<Held> thisYear;
    private final List<LocalDate> mondays;

    /** @param sessions of the calendar, as {@link #sessions} finds them */
    Oracle(
            List<SchoolSession> sessions,
            Map<SchoolSession, String> marks,
            LocalDate yearBegins,
            NavigableMap<LocalDate, Integer> leastPossible,
            List<Pattern> patterns) {
        this.yearBegins = yearBegins;
        this.leastPossible = leastPossible;
        this.patterns = patterns;
        this.held = sessions.stream()
                .map(session -> new Held(session.date(), session.half(), marks.getOrDefault(session, "")))
                .toList();
        this.codesNow = held.stream().collect(Collectors.toMap(Held::session, Held::code));
        this.thisYear = held.stream()
                .filter(session -> !session.day().isBefore(yearBegins))
                .toList();
        this.mondays = List.copyOf(new TreeSet<>(held.stream().map(Held::monday).toList()));
    }

    /** The sessions of a calendar, from its lists. */
    static List<SchoolSession> sessions(SchoolCalendar calendar) {
        Set<LocalDate> days = new TreeSet<>();
        calendar.terms().forEach(term -> {
            for (LocalDate day = term.start(); !day.isAfter(term.end()); day = day.plusDays(1)) {
                if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                    days.add(day);
                }
            }
        });
        calendar.halfTerms()
                .forEach(halfTerm ->
                        days.removeIf(day -> !day.isBefore(halfTerm.start()) && !day.isAfter(halfTerm.end())));
        days.removeAll(new HashSet<>(calendar.bankHolidays()));
        days.removeAll(new HashSet<>(calendar.insetDays()));
        days.removeAll(new HashSet<>(calendar.closures()));
        days.addAll(calendar.extraDays());
        List<SchoolSession> sessions = new ArrayList<>();
        for (LocalDate day : days) {
            for (Half half : List.of(Half.AM, Half.PM)) {
                if (calendar.halfDayClosures().stream()
                        .noneMatch(closed -> closed.date().equals(day) && closed.session() == half)) {
                    sessions.add(new SchoolSession(day, half));
                }
            }
        }
        return sessions;
    }

    List<Crossing> crossings() {
        List<Crossing> found = new ArrayList<>(tenInTenWeeks());
        found.addAll(daysRunning(Kind.CONTINUOUS_ABSENCE, UNAUTHORISED, 10));
        found.addAll(daysRunning(Kind.LONG_CONTINUOUS_ABSENCE, DELETION, 20));
        found.addAll(share(Kind.PERSISTENT_ABSENCE, 10));
        found.addAll(share(Kind.SEVERE_ABSENCE, 2));
        found.addAll(sickness());
        patterns.forEach(pattern -> found.addAll(pattern(pattern)));
        return found.stream()
                .filter(crossing -> !crossing.metOn().date().isBefore(yearBegins))
                .sorted(Comparator.comparing(Crossing::kind)
                        .thenComparing(crossing -> String.valueOf(crossing.pattern()))
                        .thenComparing(Crossing::metOn))
                .toList();
    }

    /** Which sessions the crossing rests on. */
    Map<SchoolSession, String> reliedOn(Crossing crossing) {
        Set<String> codes = codes(crossing);
        boolean spansYears = crossing.kind() == Kind.NATIONAL_THRESHOLD
                || crossing.kind() == Kind.CONTINUOUS_ABSENCE
                || crossing.kind() == Kind.LONG_CONTINUOUS_ABSENCE;
        Map<SchoolSession, String> sessions = new TreeMap<>();
        (spansYears ? held : thisYear)
                .stream()
                        .filter(session -> codes.contains(session.code()))
                        .filter(session -> !session.day().isBefore(crossing.from()))
                        .filter(session -> session.session().compareTo(crossing.metOn()) <= 0)
                        .forEach(session -> sessions.put(session.session(), session.code()));
        return sessions;
    }

    /** How many sessions of this year were missed, in the crossing's sense, up to one of them. */
    long missed(Crossing crossing, SchoolSession upTo) {
        Set<String> codes = codes(crossing);
        return thisYear.stream()
                .filter(session -> codes.contains(session.code()))
                .filter(session -> session.session().compareTo(upTo) <= 0)
                .count();
    }

    /** The code of a session, when the school met. */
    String now(SchoolSession session) {
        return codesNow.getOrDefault(session, "no session");
    }

    Set<String> codes(Crossing crossing) {
        return switch (crossing.kind()) {
            case NATIONAL_THRESHOLD, CONTINUOUS_ABSENCE -> UNAUTHORISED;
            case LONG_CONTINUOUS_ABSENCE -> DELETION;
            case PERSISTENT_ABSENCE, SEVERE_ABSENCE -> {
                Set<String> absent = new HashSet<>(UNAUTHORISED);
                absent.addAll(AUTHORISED);
                yield absent;
            }
            case SICKNESS -> Set.of("I");
            case PATTERN ->
                patterns.stream()
                        .filter(pattern -> pattern.id().equals(crossing.pattern()))
                        .map(pattern -> Objects.requireNonNull(
                                        inForce(pattern, crossing.metOn().date()))
                                .codes())
                        .findFirst()
                        .orElseThrow();
        };
    }

    private List<Crossing> tenInTenWeeks() {
        List<Held> missed = held.stream()
                .filter(session -> UNAUTHORISED.contains(session.code()))
                .toList();
        return stretches(
                missed.size(),
                i -> inWindow(missed, i, 10) >= 10,
                (first, last) -> new Crossing(
                        Kind.NATIONAL_THRESHOLD,
                        null,
                        windowBegins(missed.get(first), 10),
                        missed.get(first).session(),
                        missed.get(last).session(),
                        inWindow(missed, last, 10),
                        null,
                        false));
    }

    private int inWindow(List<Held> sessions, int last, int weeks) {
        LocalDate begins = windowBegins(sessions.get(last), weeks);
        int count = 0;
        for (int i = last; i >= 0 && !sessions.get(i).day().isBefore(begins); i--) {
            count++;
        }
        return count;
    }

    private LocalDate windowBegins(Held last, int weeks) {
        return mondays.get(Math.max(0, mondays.indexOf(last.monday()) - (weeks - 1)));
    }

    private List<Crossing> daysRunning(Kind kind, Set<String> codes, int wanted) {
        TreeMap<LocalDate, List<Held>> days = new TreeMap<>();
        held.forEach(session ->
                days.computeIfAbsent(session.day(), none -> new ArrayList<>()).add(session));
        List<List<Held>> open = days.values().stream()
                .filter(day -> !day.stream().allMatch(session -> session.code().equals("#")))
                .toList();
        List<Crossing> found = new ArrayList<>();
        for (int first = 0; first < open.size(); first++) {
            int next = first;
            while (next < open.size() && open.get(next).stream().allMatch(session -> codes.contains(session.code()))) {
                next++;
            }
            if (next - first >= wanted) {
                found.add(new Crossing(
                        kind,
                        null,
                        open.get(first).getFirst().day(),
                        open.get(first + wanted - 1).getLast().session(),
                        open.get(next - 1).getLast().session(),
                        next - first,
                        null,
                        true));
            }
            first = next;
        }
        return found;
    }

    private List<Crossing> share(Kind kind, int oneIn) {
        List<Held> possible = thisYear.stream()
                .filter(session -> ATTENDING.contains(session.code())
                        || AUTHORISED.contains(session.code())
                        || UNAUTHORISED.contains(session.code()))
                .toList();
        int[] missed = new int[possible.size()];
        for (int i = 0; i < missed.length; i++) {
            missed[i] = (i == 0 ? 0 : missed[i - 1])
                    + (ATTENDING.contains(possible.get(i).code()) ? 0 : 1);
        }
        LocalDate first = thisYear.stream()
                .filter(session -> !session.code().isEmpty())
                .map(Held::day)
                .findFirst()
                .orElse(yearBegins);
        return stretches(
                possible.size(),
                i -> i + 1 >= leastPossible.floorEntry(possible.get(i).day()).getValue() && missed[i] * oneIn >= i + 1,
                (met, last) -> new Crossing(
                        kind,
                        null,
                        first,
                        possible.get(met).session(),
                        possible.get(last).session(),
                        missed[last],
                        last + 1,
                        false));
    }

    private List<Crossing> sickness() {
        List<List<Held>> illnesses = new ArrayList<>();
        List<Held> illness = new ArrayList<>();
        for (Held session : thisYear) {
            if (session.code().equals("I")) {
                illness.add(session);
            } else if (!session.code().equals("#") && !illness.isEmpty()) {
                illnesses.add(illness);
                illness = new ArrayList<>();
            }
        }
        illnesses.add(illness);
        List<Crossing> found = new ArrayList<>();
        int before = 0;
        for (List<Held> days : illnesses) {
            int inAll = before + days.size();
            if (days.size() >= 30 && (before == 0 || before >= 30)) {
                found.add(sick(days.getFirst(), days.get(29), days.getLast(), days.size(), true));
            } else if (before < 30 && inAll >= 30) {
                Held firstEver = illnesses.getFirst().getFirst();
                found.add(sick(firstEver, days.get(30 - before - 1), days.getLast(), inAll, false));
            }
            before = inAll;
        }
        return found;
    }

    private static Crossing sick(Held from, Held met, Held last, int count, boolean unbroken) {
        return new Crossing(Kind.SICKNESS, null, from.day(), met.session(), last.session(), count, null, unbroken);
    }

    private List<Crossing> pattern(Pattern pattern) {
        List<Crossing> found = new ArrayList<>();
        @Nullable Crossing standing = null;
        for (int i = 0; i < thisYear.size(); i++) {
            Held session = thisYear.get(i);
            if (session.code().isEmpty()) {
                continue;
            }
            Pattern.Version version = inForce(pattern, session.day());
            if (version == null) {
                standing = null;
                continue;
            }
            boolean counts = version.codes().contains(session.code());
            List<Held> counted = version.schoolWeeks() == null ? row(version, i) : window(version, i);
            if (counts && counted.size() >= version.count()) {
                LocalDate from = version.schoolWeeks() == null
                        ? counted.getFirst().day()
                        : windowBegins(session, version.schoolWeeks());
                Crossing here = new Crossing(
                        Kind.PATTERN,
                        pattern.id(),
                        standing == null ? from : standing.from(),
                        standing == null ? session.session() : standing.metOn(),
                        session.session(),
                        counted.size(),
                        null,
                        standing == null ? version.schoolWeeks() == null : standing.unbroken());
                found.remove(standing);
                found.add(here);
                standing = here;
            } else if (counts || (version.schoolWeeks() == null && counted.isEmpty())) {
                standing = null;
            }
        }
        return found;
    }

    private static Pattern.@Nullable Version inForce(Pattern pattern, LocalDate day) {
        Pattern.@Nullable Version inForce = null;
        for (Pattern.Version version : pattern.versions()) {
            if (!version.from().isAfter(day)) {
                inForce = version;
            }
        }
        return pattern.lastDay() != null && day.isAfter(pattern.lastDay()) ? null : inForce;
    }

    private List<Held> row(Pattern.Version version, int last) {
        List<Held> row = new ArrayList<>();
        for (int i = last; i >= 0; i--) {
            String code = thisYear.get(i).code();
            if (version.codes().contains(code)) {
                row.addFirst(thisYear.get(i));
            } else if (!code.equals("#")) {
                break;
            }
        }
        return row;
    }

    private List<Held> window(Pattern.Version version, int last) {
        LocalDate begins = windowBegins(thisYear.get(last), Objects.requireNonNull(version.schoolWeeks()));
        return thisYear.subList(0, last + 1).stream()
                .filter(session -> version.codes().contains(session.code()))
                .filter(session -> !session.day().isBefore(begins))
                .toList();
    }

    private static List<Crossing> stretches(int size, IntPredicate holds, Between made) {
        List<Crossing> found = new ArrayList<>();
        for (int first = 0; first < size; first++) {
            if (holds.test(first)) {
                int last = first;
                while (last + 1 < size && holds.test(last + 1)) {
                    last++;
                }
                found.add(made.crossing(first, last));
                first = last;
            }
        }
        return found;
    }

    private interface Between {
        Crossing crossing(int first, int last);
    }
}
