package org.rollcall.attendance.tracker;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.export.FileAnswer;
import org.rollcall.attendance.export.FileFormat;
import org.rollcall.attendance.tracker.judging.Stage;
import org.rollcall.attendance.tracker.school.TrackedSchool;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A school's tracker: every pupil on roll, week by week. */
@RestController
@RequestMapping("/api/attendance/v1/schools/{urn}/tracker")
class TrackerController {

    private final ListingTracker listing;

    TrackerController(ListingTracker listing) {
        this.listing = listing;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('tracker:read')")
    @Operation(summary = "A page of the tracker")
    CursorPage<TrackerRow> list(
            Caller caller,
            @PathVariable String urn,
            @RequestParam(defaultValue = "" + TrackerQuery.USUAL_WEEKS) int weeks,
            @RequestParam(name = "class", required = false) @Nullable String className,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable Boolean prompted,
            Cursor cursor) {
        TrackerQuery query = new TrackerQuery(weeks, className, year, stage, prompted);
        TrackedSchool school = listing.school(caller, urn);
        return CursorPage.of(listing.page(school, query, cursor.after(), cursor.limit()), row -> row);
    }

    @GetMapping("/export")
    @PreAuthorize("hasAuthority('tracker:read')")
    @Operation(summary = "The tracker as a file for a spreadsheet, one line for each pupil and school week")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "text/csv"),
                @Content(mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
            })
    void export(
            Caller caller,
            @PathVariable String urn,
            @RequestParam String format,
            @RequestParam(defaultValue = "" + TrackerQuery.USUAL_WEEKS) int weeks,
            @RequestParam(name = "class", required = false) @Nullable String className,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable Boolean prompted,
            HttpServletResponse response)
            throws IOException {
        TrackerQuery query = new TrackerQuery(weeks, className, year, stage, prompted);
        FileFormat file = FileFormat.read(format);
        TrackedSchool school = listing.school(caller, urn);
        var lines = listing.all(school, query).flatMap(TrackerTable::lines);
        FileAnswer.send(response, file, TrackerTable.TABLE, urn, school.on(), lines);
    }
}
