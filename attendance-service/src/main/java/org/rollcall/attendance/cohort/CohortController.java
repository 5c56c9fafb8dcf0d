package org.rollcall.attendance.cohort;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.cohort.list.CohortList;
import org.rollcall.attendance.cohort.list.CohortSchool;
import org.rollcall.attendance.export.FileAnswer;
import org.rollcall.attendance.export.FileFormat;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The lists of pupils that a school is asked for at an inspection (Education inspection framework), page by page or whole as a file for
 * a spreadsheet.
 */
@RestController
@RequestMapping("/api/attendance/v1/schools/{urn}/cohorts")
class CohortController {

    private final ListingCohorts listing;

    CohortController(ListingCohorts listing) {
        this.listing = listing;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('cohort:read')")
    @Operation(summary = "A page of one list, or of all, as of a day")
    CursorPage<CohortRow> list(
            Caller caller,
            @PathVariable String urn,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable CohortList list,
            Cursor cursor) {
        CohortSchool school = listing.school(caller, urn, on);
        return CursorPage.of(listing.page(school, wanted(list), cursor.after(), cursor.limit()), row -> row);
    }

    @GetMapping("/export")
    @PreAuthorize("hasAuthority('cohort:read')")
    @Operation(summary = "One list, or all, as a file for a spreadsheet")
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
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable CohortList list,
            HttpServletResponse response)
            throws IOException {
        FileFormat file = FileFormat.read(format);
        CohortSchool school = listing.school(caller, urn, on);
        FileAnswer.send(response, file, CohortTable.TABLE, urn, school.on(), listing.all(school, wanted(list)));
    }

    private static Set<CohortList> wanted(@Nullable CohortList list) {
        return list == null ? EnumSet.allOf(CohortList.class) : EnumSet.of(list);
    }
}
