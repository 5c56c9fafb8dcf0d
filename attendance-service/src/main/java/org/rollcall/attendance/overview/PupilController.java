package org.rollcall.attendance.overview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pupils on roll and their attendance. */
@RestController
@RequestMapping("/api/attendance/v1/pupils")
class PupilController {

    private final ListingPupils listing;
    private final ReadingAttendance reading;

    PupilController(ListingPupils listing, ReadingAttendance reading) {
        this.listing = listing;
        this.reading = reading;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('pupil:read')")
    CursorPage<PupilView> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(defaultValue = "false") boolean flagged,
            Cursor cursor) {
        return listing.page(caller, school, flagged, cursor);
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('pupil:read')")
    PupilView show(Caller caller, @PathVariable String id) {
        return listing.one(caller, id);
    }

    @GetMapping("/{id}/attendance")
    @PreAuthorize("hasAuthority('attendance:read')")
    AttendanceView attendance(
            Caller caller,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return reading.read(caller, id, from, to);
    }
}
