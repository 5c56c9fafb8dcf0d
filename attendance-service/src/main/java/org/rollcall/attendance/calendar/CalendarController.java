package org.rollcall.attendance.calendar;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.calendar.date.CalendarOwner;
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

/**
 * The council's own academic years: a draft, what is published, and what that took the place of (Education Act 1996 s.579). To publish
 * without a draft, or what a school's own dates do not fit, is refused with 409.
 */
@RestController
@RequestMapping("/api/attendance/v1/calendars")
class CalendarController {

    private final AskedCalendars calendars;

    CalendarController(AskedCalendars calendars) {
        this.calendars = calendars;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('school:read')")
    CursorPage<CalendarView> list(Caller caller, Cursor cursor) {
        return calendars.list(caller, CalendarOwner.COUNCIL, cursor);
    }

    @GetMapping("/{year}")
    @PreAuthorize("hasAuthority('school:read')")
    ResponseEntity<CalendarView> show(Caller caller, @PathVariable String year) {
        return calendars.show(caller, CalendarOwner.COUNCIL, year);
    }

    @GetMapping("/{year}/superseded")
    @PreAuthorize("hasAuthority('school:read')")
    CursorPage<CalendarView.VersionView> superseded(Caller caller, @PathVariable String year, Cursor cursor) {
        return calendars.superseded(caller, CalendarOwner.COUNCIL, year, cursor);
    }

    @PutMapping("/{year}/draft")
    @PreAuthorize("hasAuthority('school:record')")
    ResponseEntity<CalendarView> draft(
            Caller caller,
            @PathVariable String year,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody TermDates dates) {
        return calendars.draft(caller, CalendarOwner.COUNCIL, year, ifMatch, dates);
    }

    @PutMapping("/{year}/publication")
    @PreAuthorize("hasAuthority('school:record')")
    ResponseEntity<CalendarView> publish(Caller caller, @PathVariable String year, @IfMatch Version seen) {
        return calendars.publish(caller, CalendarOwner.COUNCIL, year, seen);
    }
}
