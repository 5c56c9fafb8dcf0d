package org.rollcall.referral.worktime;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.calendar.DateRange;
import org.rollcall.platform.calendar.Term;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.Cursor;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.school.Schools;
import org.springframework.security.access.AccessDeniedException;

/** Entries of a school in a term, or of an officer in a week. */
final class TimeSheets {

    private final TimeEntries entries;
    private final Schools schools;
    private final Clock clock;

    TimeSheets(TimeEntries entries, Schools schools, Clock clock) {
        this.entries = entries;
        this.schools = schools;
        this.clock = clock;
    }

    Slice<KeptEntry> ofSchool(Caller caller, String urn, @Nullable LocalDate day, Cursor cursor) {
        DateRange term = termOf(caller.tenant(), urn, day == null ? LocalDate.now(clock) : day);
        return entries.of(caller, EntryPlaceAggregate.SCHOOL, urn, term, cursor);
    }

    Slice<KeptEntry> ofOfficer(Caller caller, @Nullable String asked, @Nullable LocalDate day, Cursor cursor) {
        String officer = asked == null ? caller.subject() : asked;
        if (!TimeEntries.mayAnswerFor(caller, officer)) {
            throw new AccessDeniedException("for a team leader, since it is another officer's time");
        }
        DateRange week = weekOf(day == null ? LocalDate.now(clock) : day);
        return entries.of(caller, EntryPlaceAggregate.OFFICER, officer, week, cursor);
    }

    private static DateRange weekOf(LocalDate day) {
        return new DateRange(
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }

    /** The term that the day lies in or follows, with the days off until the next begins. */
    private DateRange termOf(TenantId tenant, String urn, LocalDate day) {
        var calendar = schools.find(tenant, new SchoolUrn(urn))
                .orElseThrow(() -> new NotFound("schools", urn))
                .calendar();
        LocalDate start = calendar.terms().stream()
                .map(Term::start)
                .filter(first -> !first.isAfter(day))
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new InvalidInput("?term", "lies before every term of the school's calendar"));
        LocalDate end = calendar.terms().stream()
                .map(Term::start)
                .filter(first -> first.isAfter(day))
                .min(Comparator.naturalOrder())
                .map(next -> next.minusDays(1))
                .orElse(LocalDate.of(9999, 12, 31));
        return new DateRange(start, end);
    }
}
