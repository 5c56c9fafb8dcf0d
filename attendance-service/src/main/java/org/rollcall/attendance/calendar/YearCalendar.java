package org.rollcall.attendance.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.calendar.date.AcademicYear;
import org.rollcall.attendance.calendar.date.CalendarKey;
import org.rollcall.attendance.calendar.date.CalendarOwner;
import org.rollcall.attendance.calendar.date.CalendarVersion;
import org.rollcall.attendance.calendar.date.TermDates;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Change;

/**
 * One academic year of the council, or of a school that does something otherwise. It begins with a draft; a draft that is published
 * takes the place of the version before it, which is filed as superseded. What is published is then carried to every school that
 * follows it; until that is done, the calendar has a deadline.
 *
 * @param owner {@code COUNCIL} or the school's number
 * @param carrySince the day of a publication that has not reached every school yet
 */
record YearCalendar(
        String owner,
        int academicYear,
        @Nullable CalendarVersion draft,
        @Nullable CalendarVersion published,
        @Nullable LocalDate carrySince) {

    static YearCalendar begin(CalendarKey key) {
        return new YearCalendar(key.owner().value(), key.year().begins(), null, null, null);
    }

    CalendarOwner whose() {
        return new CalendarOwner(owner);
    }

    AcademicYear year() {
        return new AcademicYear(academicYear);
    }

    CalendarKey key() {
        return new CalendarKey(whose(), year());
    }

    YearCalendar draft(TermDates dates, Instant at, String by) {
        if (draft != null && draft.dates().equals(dates)) {
            return this;
        }
        int number = draft != null ? draft.number() : published == null ? 1 : published.number() + 1;
        CalendarVersion next = CalendarVersion.draft(number, dates, at, by);
        return new YearCalendar(owner, academicYear, next, published, carrySince);
    }

    /** @param comesTo what the draft makes of the year, for a school together with the council's dates */
    Change<YearCalendar> publish(LocalDate today, SchoolCalendar comesTo) {
        CalendarVersion next = requiredDraft().publish(today);
        return Change.of(new YearCalendar(owner, academicYear, null, next, today))
                .announcing(new CalendarEvent.Published(
                        key().id(),
                        whose().ofCouncil() ? CalendarEvent.Owner.COUNCIL : CalendarEvent.Owner.SCHOOL,
                        whose().urn(),
                        year().toString(),
                        next.number(),
                        published == null ? null : published.number(),
                        today,
                        comesTo.firstDay(),
                        comesTo.lastDay(),
                        comesTo.schoolDays().size()));
    }

    YearCalendar carried() {
        return new YearCalendar(owner, academicYear, draft, published, null);
    }

    /** What a school's own dates are laid over: the published version, or the draft while there is none. */
    Optional<CalendarVersion> counting() {
        return Optional.ofNullable(published == null ? draft : published);
    }

    CalendarVersion requiredDraft() {
        if (draft == null) {
            throw new Refused(List.of(new FailingGuard("NO_DRAFT", "Put a draft of the calendar first.", "")));
        }
        return draft;
    }
}
