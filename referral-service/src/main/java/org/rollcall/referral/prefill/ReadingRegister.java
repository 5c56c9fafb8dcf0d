package org.rollcall.referral.prefill;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.calendar.UnknownDay;
import org.rollcall.referral.peer.Marks;
import org.rollcall.referral.pupil.RegisterSeen;
import org.rollcall.referral.pupil.Threshold;

/** One school's marks of a pupil, read for a form. */
record ReadingRegister(List<Marks.Session> sessions, LocalDate from, SchoolCalendar calendar, LocalDate today) {

    private static final String NOT_YET_ESTABLISHED = "N";

    /** School days within which the reason for an absence is established (SI 2024/208 reg. 10(7) to (9)). */
    private static final int DAYS_TO_ESTABLISH = 5;

    Map<String, Integer> codes() {
        return sessions.stream().collect(groupingBy(Marks.Session::code, TreeMap::new, summingInt(session -> 1)));
    }

    /** Days with code N that nobody has resolved in time. */
    List<LocalDate> unestablished() {
        return sessions.stream()
                .filter(session -> session.code().equals(NOT_YET_ESTABLISHED))
                .map(Marks.Session::date)
                .distinct()
                .filter(this::isOverdue)
                .toList();
    }

    RegisterSeen seen() {
        long unauthorised = sessions.stream()
                .filter(session -> StandingThreshold.UNAUTHORISED.contains(session.code()))
                .count();
        return new RegisterSeen(from, today, Math.toIntExact(unauthorised), unestablished(), met().orElse(null));
    }

    /** The national threshold as the marks of the last ten school weeks meet it. */
    Optional<Threshold> met() {
        return new StandingThreshold(calendar, today).in(sessions);
    }

    /** A calendar that ends before the time is over cannot tell that it is. */
    private boolean isOverdue(LocalDate day) {
        try {
            return calendar.nthSchoolDayAfter(day, DAYS_TO_ESTABLISH).isBefore(today);
        } catch (UnknownDay endOfCalendar) {
            return false;
        }
    }
}
