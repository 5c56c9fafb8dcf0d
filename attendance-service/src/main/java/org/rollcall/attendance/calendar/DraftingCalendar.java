package org.rollcall.attendance.calendar;

import java.time.Clock;
import java.util.Optional;
import org.rollcall.attendance.calendar.date.CalendarKey;
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
            TenantId tenant, CalendarKey calendar, TermDates said, Optional<Version> seen, Actor actor) {
        TermDates dates = checked(tenant, calendar, said);
        if (seen.isEmpty() && calendars.find(tenant, calendar).isPresent()) {
            throw new RequestRefused(
                    ProblemType.VERSION_REQUIRED, "Send the ETag of what you last read as If-Match, such as \"7\".");
        }
        return seen.map(version -> calendars.aggregates().get(tenant, calendar.id(), version))
                .map(known -> save(known, dates, actor))
                .orElseGet(() -> create(tenant, calendar, dates, actor));
    }

    /** What a file says of a calendar, whoever saw what before. */
    Stored<YearCalendar> draft(TenantId tenant, CalendarKey calendar, TermDates said, Actor actor) {
        TermDates dates = checked(tenant, calendar, said);
        return calendars
                .find(tenant, calendar)
                .map(known -> save(known, dates, actor))
                .orElseGet(() -> create(tenant, calendar, dates, actor));
    }

    private TermDates checked(TenantId tenant, CalendarKey calendar, TermDates said) {
        councils.requireOnboarded(tenant);
        String urn = calendar.owner().urn();
        if (urn != null && !keepers.isThere(tenant, urn)) {
            throw new NotFound("schools", urn);
        }
        if (said.equals(TermDates.NONE)) {
            throw new InvalidInput("/terms", "give the terms, or for a school a list of dates that differs");
        }
        TermDates dates = calendar.owner().ofCouncil() ? said.whole() : said;
        DatesCheck.require(calendar.year(), calendars.base(tenant, calendar).with(dates));
        return dates;
    }

    private Stored<YearCalendar> create(TenantId tenant, CalendarKey calendar, TermDates dates, Actor actor) {
        YearCalendar first = YearCalendar.begin(calendar).draft(dates, clock.instant(), actor.id());
        return calendars.aggregates().create(tenant, calendar.id(), Change.of(first), actor);
    }

    private Stored<YearCalendar> save(Stored<YearCalendar> known, TermDates dates, Actor actor) {
        YearCalendar next = known.value().draft(dates, clock.instant(), actor.id());
        return next.equals(known.value()) ? known : calendars.aggregates().save(known, Change.of(next), actor);
    }
}
