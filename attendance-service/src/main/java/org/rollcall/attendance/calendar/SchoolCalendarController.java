package org.rollcall.attendance.calendar;

import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.calendar.date.TermDates;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.rollcall.platform.web.EntityTag;
import org.rollcall.platform.web.IfMatch;
import org.rollcall.platform.web.Tagged;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a school does otherwise than the council in an academic year, list by list. */
@RestController
@RequestMapping("/api/attendance/v1/schools/{urn}/calendars")
class SchoolCalendarController {

    private final DraftingCalendar drafting;
    private final PublishingCalendar publishing;
    private final ShowingCalendar showing;

    SchoolCalendarController(DraftingCalendar drafting, PublishingCalendar publishing, ShowingCalendar showing) {
        this.drafting = drafting;
        this.publishing = publishing;
        this.showing = showing;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('school:read')")
    CursorPage<CalendarView> list(Caller caller, @PathVariable String urn, Cursor cursor) {
        return CursorPage.of(
                showing.page(caller, showing.owner(caller, urn), cursor), stored -> showing.view(caller, stored));
    }

    @GetMapping("/{year}")
    @PreAuthorize("hasAuthority('school:read')")
    ResponseEntity<CalendarView> show(Caller caller, @PathVariable String urn, @PathVariable String year) {
        return shown(caller, showing.get(caller, showing.owner(caller, urn), year));
    }

    @GetMapping("/{year}/superseded")
    @PreAuthorize("hasAuthority('school:read')")
    CursorPage<CalendarView.VersionView> superseded(
            Caller caller, @PathVariable String urn, @PathVariable String year, Cursor cursor) {
        return showing.superseded(showing.get(caller, showing.owner(caller, urn), year), cursor);
    }

    @PutMapping("/{year}/draft")
    @PreAuthorize("hasAuthority('school:record')")
    ResponseEntity<CalendarView> draft(
            Caller caller,
            @PathVariable String urn,
            @PathVariable String year,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody TermDates dates) {
        Optional<Version> seen = Optional.ofNullable(ifMatch).map(EntityTag::read);
        return shown(
                caller,
                drafting.draft(
                        caller.tenant(),
                        showing.owner(caller, urn),
                        showing.year(year),
                        dates,
                        seen,
                        Actor.of(caller)));
    }

    @PutMapping("/{year}/publication")
    @PreAuthorize("hasAuthority('school:record')")
    ResponseEntity<CalendarView> publish(
            Caller caller, @PathVariable String urn, @PathVariable String year, @IfMatch Version seen) {
        return shown(
                caller,
                publishing.publish(
                        caller.tenant(), showing.owner(caller, urn), showing.year(year), seen, Actor.of(caller)));
    }

    private ResponseEntity<CalendarView> shown(Caller caller, Stored<YearCalendar> calendar) {
        return Tagged.ok(showing.view(caller, calendar), calendar.version());
    }
}
