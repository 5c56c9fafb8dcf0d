package org.rollcall.attendance.analysis;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.attendance.analysis.GivenCouncil.Days;
import org.rollcall.attendance.analysis.GivenCouncil.GivenCalendar;
import org.rollcall.platform.calendar.DateRange;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.HalfDayClosure;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.calendar.Term;

/** Calendars as the service keeps them. */
final class GivenCalendars {

    private GivenCalendars() {}

    static SchoolCalendar of(GivenCalendar given) {
        return new SchoolCalendar(
                "given",
                given.terms().stream()
                        .map(term -> new Term(term.name(), term.from(), term.to()))
                        .toList(),
                ranges(given.halfTerms()),
                given.bankHolidays(),
                given.insetDays(),
                given.closures(),
                given.extraDays(),
                given.halfDayClosures().stream().map(GivenCalendars::closure).toList());
    }

    private static HalfDayClosure closure(String written) {
        return new HalfDayClosure(LocalDate.parse(written.substring(0, 10)), Half.valueOf(written.substring(10)));
    }

    private static List<DateRange> ranges(List<Days> days) {
        return days.stream().map(each -> new DateRange(each.from(), each.to())).toList();
    }
}
