package org.rollcall.attendance.upload;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.csv.CsvLine;
import org.rollcall.attendance.pupil.number.Upn;
import org.rollcall.attendance.pupil.number.UpnField;
import org.rollcall.attendance.pupil.stay.RegisterEntry;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.calendar.SchoolSession;

/** What the council knows of a school, to hold its export against: each question is answered by looking once. */
final class SchoolFacts {

    private static final int DATES_REMEMBERED = 2_000;

    private final String urn;
    private final Map<String, RegisterEntry> roll;
    private final SchoolCalendar calendar;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final LocalDate today;
    private final Map<String, LocalDate> dates = new HashMap<>();

    SchoolFacts(String urn, Map<String, RegisterEntry> roll, SchoolCalendar calendar, LocalDate today) {
        this.urn = urn;
        this.roll = roll;
        this.calendar = calendar;
        this.firstDay = calendar.firstDay();
        this.lastDay = calendar.lastDay();
        this.today = today;
    }

    /** The number that a line names its pupil by, unless the line is refused for it. A number that the roll has is a good one. */
    @Nullable String upn(CsvLine line) {
        String written = line.text("UPN");
        return roll.containsKey(written)
                ? written
                : UpnField.read(line).map(Upn::value).orElse(null);
    }

    /** The day of a line, unless it is refused for it. A file has few days and very many lines. */
    @Nullable LocalDate date(CsvLine line) {
        String written = line.text("Date");
        LocalDate known = dates.get(written);
        if (known != null) {
            return known;
        }
        LocalDate day = line.date("Date").orElse(null);
        if (day != null && dates.size() < DATES_REMEMBERED) {
            dates.put(written, day);
        }
        return day;
    }

    /** The pupil whom the school knows by this number; null when it has none on its roll. */
    @Nullable RegisterEntry pupil(String upn) {
        return roll.get(upn);
    }

    /** Everybody on its roll, now or once; some more than once, who have had several numbers. */
    Collection<RegisterEntry> pupils() {
        return roll.values();
    }

    boolean onRoll(RegisterEntry pupil, LocalDate day) {
        return pupil.onRoll(urn, day);
    }

    boolean isSchoolDay(LocalDate day) {
        return calendar.isSchoolDay(day);
    }

    boolean isSession(SchoolSession session) {
        return calendar.isSession(session);
    }

    boolean isInCalendar(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    boolean isToCome(LocalDate day) {
        return day.isAfter(today);
    }

    SchoolCalendar calendar() {
        return calendar;
    }
}
