package org.rollcall.attendance.recalendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.recalendar.CalendarChange.MarksOfDay;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What changed when calendars changed: a report for each school and change, oldest first. */
@RestController
@RequestMapping("/api/attendance/v1/calendar-changes")
class CalendarChangeController {

    private final Aggregates<CalendarChange> changes;
    private final Schools schools;

    CalendarChangeController(Aggregates<CalendarChange> changes, Schools schools) {
        this.changes = changes;
        this.schools = schools;
    }

    /** The council may leave the school out and see those of all its schools. */
    @GetMapping
    @PreAuthorize("hasAuthority('school:read')")
    CursorPage<CalendarChangeView> list(
            Caller caller, @RequestParam(required = false) @Nullable String school, Cursor cursor) {
        Map<String, Object> equal = school == null ? Map.of() : Map.of(CalendarChangeType.SCHOOL, school);
        if (school != null) {
            schools.requireFor(caller, school);
        } else if (!caller.councilSide()) {
            throw new NotFound("calendarChanges", "all");
        }
        return CursorPage.of(
                changes.slice(caller.tenant(), equal, cursor.after(), cursor.limit()), CalendarChangeView::of);
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('school:read')")
    CalendarChangeView show(Caller caller, @PathVariable String id) {
        Stored<CalendarChange> change = changes.get(caller.tenant(), id);
        schools.requireFor(caller, change.value().schoolUrn());
        return CalendarChangeView.of(change);
    }

    /** A report as callers see it. */
    record CalendarChangeView(
            String id,
            String schoolUrn,
            String cause,
            LocalDate changedOn,
            String changedBy,
            String calendarBefore,
            String calendarNow,
            List<String> sessionsGained,
            List<String> sessionsLost,
            long registers,
            long crossingsCome,
            long crossingsGone,
            List<MarksOfDay> marksWithoutSession) {

        static CalendarChangeView of(Stored<CalendarChange> stored) {
            CalendarChange change = stored.value();
            return new CalendarChangeView(
                    stored.id(),
                    change.schoolUrn(),
                    change.cause(),
                    change.changedOn(),
                    change.changedBy(),
                    change.calendarBefore(),
                    change.calendarNow(),
                    change.sessionsGained(),
                    change.sessionsLost(),
                    change.registers(),
                    change.crossingsCome(),
                    change.crossingsGone(),
                    change.marksWithoutSession());
        }
    }
}
