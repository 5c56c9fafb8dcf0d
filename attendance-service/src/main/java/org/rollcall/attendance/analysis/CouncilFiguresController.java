package org.rollcall.attendance.analysis;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.analysis.figures.CouncilFiguresView;
import org.rollcall.attendance.analysis.period.AskedPeriod;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the marks of all schools of a council amount to. */
@RestController
@RequestMapping("/api/attendance/v1/council/figures")
class CouncilFiguresController {

    private final ReadingCouncil reading;
    private final Clock clock;

    CouncilFiguresController(ReadingCouncil reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('council-figures:read')")
    @Operation(
            summary = "The council's figures, those of each phase, and its schools page by page",
            description =
                    "A pupil registered at two schools counts once in the council's figures, and in each school's own.")
    CouncilFiguresView figures(
            Caller caller,
            @RequestParam(required = false) @Nullable Integer schoolYear,
            @Parameter(description = "a term, such as AUTUMN; the year to date when left out")
                    @RequestParam(required = false)
                    @Nullable String term,
            Cursor cursor) {
        return reading.figures(
                caller, AskedPeriod.of(LocalDate.now(clock), schoolYear, term, null, null, null), cursor);
    }
}
