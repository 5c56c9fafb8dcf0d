package org.rollcall.attendance.calendar;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.calendar.date.TermDates;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.rollcall.platform.web.IfMatch;
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

    private final AskedCalendars calendars;

    SchoolCalendarController(AskedCalendars calendars) {
        this.calendars = calendars;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('school:read')")
    CursorPage<CalendarView> list(Caller caller, @PathVariable String urn, Cursor cursor) {
        return calendars.list(caller, calendars.school(caller, urn), cursor);
    }

    @GetMapping("/{year}")
    @PreAuthorize("hasAuthority('school:read')")
    ResponseEntity<CalendarView> show(Caller caller, @PathVariable String urn, @PathVariable String year) {
        return calendars.show(caller, calendars.school(caller, urn), year);
    }

    @GetMapping("/{year}/superseded")
    @PreAuthorize("hasAuthority('school:read')")
    CursorPage<CalendarView.VersionView> superseded(
            Caller caller, @PathVariable String urn, @PathVariable String year, Cursor cursor) {
        return calendars.superseded(caller, calendars.school(caller, urn), year, cursor);
    }

    @PutMapping("/{year}/draft")
    @PreAuthorize("hasAuthority('school:record')")
    ResponseEntity<CalendarView> draft(
            Caller caller,
            @PathVariable String urn,
            @PathVariable String year,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody TermDates dates) {
        return calendars.draft(caller, calendars.school(caller, urn), year, ifMatch, dates);
    }

    @PutMapping("/{year}/publication")
    @PreAuthorize("hasAuthority('school:record')")
    ResponseEntity<CalendarView> publish(
            Caller caller, @PathVariable String urn, @PathVariable String year, @IfMatch Version seen) {
        return calendars.publish(caller, calendars.school(caller, urn), year, seen);
    }
}
