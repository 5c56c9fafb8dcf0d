package org.rollcall.attendance.calendar;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.calendar.date.CalendarKey;
import org.rollcall.attendance.calendar.date.CalendarOwner;
import org.rollcall.attendance.calendar.date.CalendarVersion;
import org.rollcall.attendance.calendar.date.CalendarWarning;
import org.rollcall.attendance.calendar.date.CalendarWarnings;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;

/** Shows calendars with what they come to and what looks wrong in them. */
final class ShowingCalendar {

    private final Calendars calendars;
    private final CalendarKeepers keepers;
    private final Settings settings;

    ShowingCalendar(Calendars calendars, CalendarKeepers keepers, Settings settings) {
        this.calendars = calendars;
        this.keepers = keepers;
        this.settings = settings;
    }

    /** The owner, unless it is a school that is not there for the caller. */
    CalendarOwner owner(Caller caller, String urn) {
        if (!caller.mayActFor(urn) || !keepers.isThere(caller.tenant(), urn)) {
            throw new NotFound("schools", urn);
        }
        return CalendarOwner.school(urn);
    }

    Stored<YearCalendar> get(Caller caller, CalendarKey calendar) {
        Stored<YearCalendar> stored = calendars.aggregates().get(caller.tenant(), calendar.id());
        if (!caller.councilSide() && stored.value().published() == null) {
            throw new NotFound("calendars", stored.id());
        }
        return stored;
    }

    Slice<Stored<YearCalendar>> page(Caller caller, CalendarOwner owner, Cursor cursor) {
        return calendars
                .page(caller.tenant(), owner, cursor.after(), cursor.limit())
                .filter(stored -> caller.councilSide() || stored.value().published() != null);
    }

    CalendarView view(Caller caller, Stored<YearCalendar> stored) {
        YearCalendar calendar = stored.value();
        return new CalendarView(
                stored.id(),
                calendar.year(),
                calendar.whose().urn(),
                version(stored, calendar.published()),
                caller.councilSide() ? version(stored, calendar.draft()) : null,
                calendar.carrySince() != null,
                actions(caller, calendar));
    }

    private static List<String> actions(Caller caller, YearCalendar calendar) {
        if (!caller.has(Role.COUNCIL_ADMIN)) {
            return List.of();
        }
        return calendar.draft() == null ? List.of("draft") : List.of("draft", "publish");
    }

    CalendarView.@Nullable VersionView version(Stored<YearCalendar> stored, @Nullable CalendarVersion version) {
        if (version == null) {
            return null;
        }
        SchoolCalendar comesTo = calendars
                .base(stored.tenant(), stored.value().key())
                .with(version.dates())
                .calendar(stored.id());
        return new CalendarView.VersionView(
                version.number(),
                version.state(),
                version.dates(),
                comesTo.schoolDays().size(),
                CalendarWarnings.sessionsOf(comesTo),
                comesTo.schoolWeeks().size(),
                warnings(stored.tenant(), stored.value(), comesTo),
                version.savedAt(),
                version.savedBy(),
                version.publishedOn(),
                version.supersededOn());
    }

    /** The versions that others took the place of, oldest first. */
    CursorPage<CalendarView.VersionView> superseded(Stored<YearCalendar> calendar, Cursor cursor) {
        Slice<Stored<FiledVersion>> page =
                calendars.superseded(calendar.tenant(), calendar.id(), cursor.after(), cursor.limit());
        return CursorPage.of(
                page,
                filed -> Objects.requireNonNull(version(calendar, filed.value().version())));
    }

    List<CalendarWarning> warnings(TenantId tenant, YearCalendar calendar, SchoolCalendar comesTo) {
        String urn = calendar.whose().urn();
        boolean maintained = urn == null || keepers.maintained(tenant, urn);
        int most = settings.number(
                tenant,
                CalendarConfiguration.MOST_INSET_DAYS,
                calendar.year().days().start());
        return CalendarWarnings.of(comesTo, maintained, most);
    }
}
