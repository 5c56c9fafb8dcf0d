package org.rollcall.attendance.calendar;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.InputStream;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.tenancy.Caller;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A council's term dates as a file. The same file again changes nothing, so no Idempotency-Key is asked for. */
@RestController
@RequestMapping("/api/attendance/v1/calendar-imports")
class CalendarImportController {

    private final ImportingCalendars importing;

    CalendarImportController(ImportingCalendars importing) {
        this.importing = importing;
    }

    /** Keeps drafts, or publishes at once when that is asked. */
    @PostMapping(consumes = "text/csv")
    @PreAuthorize("hasAuthority('school:record')")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            description =
                    "UTF-8, first line AcademicYear,Kind,Start[,School][,Name][,End][,Session][,Reason]; kinds are TERM,"
                            + " HALF_TERM, BANK_HOLIDAY, INSET, CLOSURE and EXTRA_DAY",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    CalendarImportReport take(Caller caller, @RequestParam(defaultValue = "false") boolean publish, InputStream file) {
        return importing.take(caller.tenant(), file, publish, Actor.of(caller));
    }
}
