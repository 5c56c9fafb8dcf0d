package org.rollcall.attendance.analysis;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.analysis.GivenCouncil.Days;
import org.rollcall.attendance.analysis.GivenCouncil.GivenCalendar;
import org.rollcall.attendance.analysis.GivenCouncil.GivenPupil;
import org.rollcall.attendance.analysis.GivenCouncil.GivenSchool;
import org.rollcall.attendance.analysis.GivenCouncil.GivenStay;
import org.rollcall.attendance.analysis.GivenCouncil.Written;

/**
 * The figures worked out slowly and plainly from the guidance, session by session, by none of the service's own code. A line of
 * figures is the text {@code attended late authorised unauthorised lateAfterClose notPossible pupils persistent severe}.
 */
final class AttendanceOracle {

    private static final LocalDate NEW_CODES = LocalDate.parse("2024-08-19");
    private static final Set<String> NEW = Set.of("K", "C1", "J1", "C2", "Q", "Y1", "Y2", "Y3", "Y4", "Y5", "Y6", "Y7");
    private static final Set<String> WITHDRAWN = Set.of("H", "J", "Y");

    private final GivenCouncil council;

    AttendanceOracle(GivenCouncil council) {
        this.council = council;
    }

    /** One session that counts. */
    private record Session(GivenPupil pupil, GivenStay stay, LocalDate day, String half, String code) {

        String kind() {
            return GivenCouncil.CODES.entrySet().stream()
                    .filter(kind -> kind.getValue().contains(code))
                    .findFirst()
                    .orElseThrow()
                    .getKey();
        }

        boolean possible() {
            return !kind().equals("not possible");
        }

        String when() {
            return day + half;
        }
    }

    /** Figures of a school between two days, by group. */
    Map<String, String> school(String urn, String by, LocalDate from, LocalDate to) {
        List<Session> sessions = council.pupils().stream()
                .flatMap(pupil -> sessions(pupil, urn).stream())
                .filter(session ->
                        !session.day().isBefore(from) && !session.day().isAfter(to))
                .toList();
        Map<String, List<Session>> groups = new TreeMap<>();
        sessions.forEach(session -> groupsOf(session, by)
                .forEach(group ->
                        groups.computeIfAbsent(group, none -> new ArrayList<>()).add(session)));
        boolean ofTime = List.of("WEEKDAY", "SESSION", "WEEK").contains(by);
        Map<String, String> figures = new TreeMap<>();
        groups.forEach((group, members) -> figures.put(group, line(members, ofTime ? members : sessions)));
        return figures;
    }

    /** Figures of the whole council in the year: every session once, every pupil once. */
    String council() {
        List<Session> once = new ArrayList<>();
        for (GivenPupil pupil : council.pupils()) {
            Map<String, List<Session>> bySession = new LinkedHashMap<>();
            for (GivenSchool school : council.schools()) {
                sessions(pupil, school.urn()).forEach(session -> bySession
                        .computeIfAbsent(session.when(), none -> new ArrayList<>())
                        .add(session));
            }
            bySession.values().forEach(both -> once.add(theOneThatCounts(both)));
        }
        return line(once, once);
    }

    private static Session theOneThatCounts(List<Session> both) {
        return both.stream()
                .min(Comparator.comparing((Session session) -> !session.possible())
                        .thenComparing(session -> session.stay().subsidiary())
                        .thenComparing(session -> session.stay().joined(), Comparator.reverseOrder())
                        .thenComparing(session -> session.stay().urn()))
                .orElseThrow();
    }

    private List<Session> sessions(GivenPupil pupil, String urn) {
        GivenCalendar calendar = council.schools().stream()
                .filter(school -> school.urn().equals(urn))
                .findFirst()
                .orElseThrow()
                .calendar();
        List<Session> counted = new ArrayList<>();
        for (GivenStay stay : pupil.stays()) {
            if (stay.urn().equals(urn)) {
                Map<String, Written> standing = new LinkedHashMap<>();
                stay.written().forEach(mark -> standing.put(mark.day() + mark.half(), mark));
                standing.values().stream()
                        .filter(mark -> stay.covers(mark.day()))
                        .filter(mark -> met(calendar, mark.day(), mark.half()))
                        .filter(AttendanceOracle::mayStand)
                        .forEach(mark -> counted.add(new Session(pupil, stay, mark.day(), mark.half(), mark.code())));
            }
        }
        return counted;
    }

    private static boolean mayStand(Written mark) {
        boolean before = mark.day().isBefore(NEW_CODES);
        return !(NEW.contains(mark.code()) && before)
                && !(WITHDRAWN.contains(mark.code()) && !before)
                && !(mark.code().equals("/") && mark.half().equals("PM"))
                && !(mark.code().equals("\\") && mark.half().equals("AM"));
    }

    /** A weekday in term and not off, or an extra day; less a half that was closed. */
    private static boolean met(GivenCalendar calendar, LocalDate day, String half) {
        boolean weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        Predicate<Days> covers = days -> days.covers(day);
        boolean off = calendar.halfTerms().stream().anyMatch(covers)
                || calendar.bankHolidays().contains(day)
                || calendar.insetDays().contains(day)
                || calendar.closures().contains(day);
        boolean inTerm = calendar.terms().stream().anyMatch(covers);
        return ((weekday && inTerm && !off) || calendar.extraDays().contains(day))
                && !calendar.halfDayClosures().contains(day + half);
    }

    private static List<String> groupsOf(Session session, String by) {
        LocalDate day = session.day();
        @Nullable String group = session.stay().on(day).group();
        return switch (by) {
            case "SCHOOL" -> List.of("ALL");
            case "YEAR" -> List.of(session.stay().on(day).yearGroup());
            case "CLASS" -> List.of(group == null ? "" : group);
            case "COHORT" ->
                session.pupil().cohorts().stream()
                        .filter(cohort -> cohort.covers(day))
                        .map(Days::name)
                        .toList();
            case "SEX" -> List.of(session.pupil().sex());
            case "WEEKDAY" -> List.of(day.getDayOfWeek().toString());
            case "SESSION" -> List.of(session.half());
            default -> List.of(day.minusDays(day.getDayOfWeek().getValue() - 1L).toString());
        };
    }

    /** The sessions of a group, and its pupils judged on the sessions of {@code basis}. */
    private static String line(List<Session> sessions, List<Session> basis) {
        long pupils = 0;
        long persistent = 0;
        long severe = 0;
        for (GivenPupil pupil : sessions.stream().map(Session::pupil).distinct().toList()) {
            Predicate<Session> own = session -> session.pupil().id().equals(pupil.id()) && session.possible();
            if (sessions.stream().anyMatch(own)) {
                long possible = basis.stream().filter(own).count();
                long absent = basis.stream()
                        .filter(own)
                        .filter(session -> !session.kind().equals("attending"))
                        .count();
                pupils++;
                persistent += 10 * absent >= possible ? 1 : 0;
                severe += 2 * absent >= possible ? 1 : 0;
            }
        }
        return "%d %d %d %d %d %d %d %d %d"
                .formatted(
                        count(sessions, session -> session.kind().equals("attending")),
                        count(sessions, session -> session.code().equals("L")),
                        count(sessions, session -> session.kind().equals("authorised")),
                        count(sessions, session -> session.kind().equals("unauthorised")),
                        count(sessions, session -> session.code().equals("U")),
                        count(sessions, session -> !session.possible()),
                        pupils,
                        persistent,
                        severe);
    }

    private static long count(List<Session> sessions, Predicate<Session> which) {
        return sessions.stream().filter(which).count();
    }
}
