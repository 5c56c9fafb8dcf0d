package org.rollcall.attendance.calendar;

import java.time.Clock;
import java.util.Optional;
import org.rollcall.attendance.calendar.date.AcademicYear;
import org.rollcall.attendance.calendar.date.CalendarOwner;
import org.rollcall.attendance.calendar.date.CalendarVersion;
import org.rollcall.attendance.calendar.date.DatesCheck;
import org.rollcall.attendance.calendar.date.TermDates;
import org.rollcall.attendance.council.Councils;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.problem.ProblemType;
import org.rollcall.platform.web.problem.RequestRefused;

/** Keeps the draft of a calendar; one that contradicts itself is refused with everything that is wrong in it. */
final class DraftingCalendar {

    private final Councils councils;
    private final Calendars calendars;
    private final CalendarKeepers keepers;
    private final Clock clock;

    DraftingCalendar(Councils councils, Calendars calendars, CalendarKeepers keepers, Clock clock) {
        this.councils = councils;
        this.calendars = calendars;
        this.keepers = keepers;
        this.clock = clock;
    }

    /** @param seen the version that the administrator saw; it may be missing only while there is no such calendar */
    Stored<YearCalendar> draft(
            TenantId tenant,
            CalendarOwner owner,
            AcademicYear year,
            TermDates said,
            Optional<Version> seen,
            Actor actor) {
        TermDates dates = checked(tenant, owner, year, said);
        if (seen.isEmpty() && calendars.find(tenant, owner, year).isPresent()) {
            throw new RequestRefused(
                    ProblemType.VERSION_REQUIRED, "Send the ETag of what you last read as If-Match, such as \"7\".");
        }
        return seen.map(version -> calendars.aggregates().get(tenant, owner.idOf(year), version))
                .map(known -> save(known, dates, actor))
                .orElseGet(() -> create(tenant, owner, year, dates, actor));
    }

    /** What a file says of a calendar, whoever saw what before. */
    Stored<YearCalendar> draft(TenantId tenant, CalendarOwner owner, AcademicYear year, TermDates said, Actor actor) {
        TermDates dates = checked(tenant, owner, year, said);
        return calendars
                .find(tenant, owner, year)
                .map(known -> save(known, dates, actor))
                .orElseGet(() -> create(tenant, owner, year, dates, actor));
    }

    /** The council's dates that a school's are laid over: the published ones, or the draft while there are none. */
    TermDates base(TenantId tenant, CalendarOwner owner, AcademicYear year) {
        return owner.ofCouncil()
                ? TermDates.NONE
                : calendars
                        .find(tenant, CalendarOwner.COUNCIL, year)
                        .flatMap(council -> council.value().counting())
                        .map(CalendarVersion::dates)
                        .orElse(TermDates.NONE);
    }

    private TermDates checked(TenantId tenant, CalendarOwner owner, AcademicYear year, TermDates said) {
        councils.requireOnboarded(tenant);
        String urn = owner.urn();
        if (urn != null && !keepers.isThere(tenant, urn)) {
            throw new NotFound("schools", urn);
        }
        if (said.equals(TermDates.NONE)) {
            throw new InvalidInput("/terms", "give the terms, or for a school a list of dates that differs");
        }
        TermDates dates = owner.ofCouncil() ? said.whole() : said;
        DatesCheck.require(year, base(tenant, owner, year).with(dates));
        return dates;
    }

    private Stored<YearCalendar> create(
            TenantId tenant, CalendarOwner owner, AcademicYear year, TermDates dates, Actor actor) {
        YearCalendar first = YearCalendar.begin(owner, year).draft(dates, clock.instant(), actor.id());
        return calendars.aggregates().create(tenant, owner.idOf(year), Change.of(first), actor);
    }

    private Stored<YearCalendar> save(Stored<YearCalendar> known, TermDates dates, Actor actor) {
        YearCalendar next = known.value().draft(dates, clock.instant(), actor.id());
        return next.equals(known.value()) ? known : calendars.aggregates().save(known, Change.of(next), actor);
    }
}
