package org.rollcall.attendance.calendar;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.calendar.date.AcademicYear;
import org.rollcall.attendance.calendar.date.CalendarKey;
import org.rollcall.attendance.calendar.date.CalendarOwner;
import org.rollcall.attendance.calendar.date.TermDates;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.rollcall.platform.web.EntityTag;
import org.rollcall.platform.web.Tagged;
import org.springframework.http.ResponseEntity;

/** What is asked of academic years over HTTP, the same for the council's own and for those of a school. */
final class AskedCalendars {

    private final DraftingCalendar drafting;
    private final PublishingCalendar publishing;
    private final ShowingCalendar showing;

    AskedCalendars(DraftingCalendar drafting, PublishingCalendar publishing, ShowingCalendar showing) {
        this.drafting = drafting;
        this.publishing = publishing;
        this.showing = showing;
    }

    /** The school, unless it is not there for the caller. */
    CalendarOwner school(Caller caller, String urn) {
        return showing.owner(caller, urn);
    }

    CursorPage<CalendarView> list(Caller caller, CalendarOwner owner, Cursor cursor) {
        return CursorPage.of(showing.page(caller, owner, cursor), stored -> showing.view(caller, stored));
    }

    ResponseEntity<CalendarView> show(Caller caller, CalendarOwner owner, String year) {
        return shown(caller, showing.get(caller, key(owner, year)));
    }

    CursorPage<CalendarView.VersionView> superseded(Caller caller, CalendarOwner owner, String year, Cursor cursor) {
        return showing.superseded(showing.get(caller, key(owner, year)), cursor);
    }

    /** @param ifMatch may be missing only while there is no such calendar */
    ResponseEntity<CalendarView> draft(
            Caller caller, CalendarOwner owner, String year, @Nullable String ifMatch, TermDates dates) {
        Optional<Version> seen = Optional.ofNullable(ifMatch).map(EntityTag::read);
        return shown(caller, drafting.draft(caller.tenant(), key(owner, year), dates, seen, Actor.of(caller)));
    }

    ResponseEntity<CalendarView> publish(Caller caller, CalendarOwner owner, String year, Version seen) {
        return shown(caller, publishing.publish(caller.tenant(), key(owner, year), seen, Actor.of(caller)));
    }

    private static CalendarKey key(CalendarOwner owner, String year) {
        return new CalendarKey(owner, AcademicYear.read(year).orElseThrow(() -> new NotFound("calendars", year)));
    }

    private ResponseEntity<CalendarView> shown(Caller caller, Stored<YearCalendar> calendar) {
        return Tagged.ok(showing.view(caller, calendar), calendar.version());
    }
}
