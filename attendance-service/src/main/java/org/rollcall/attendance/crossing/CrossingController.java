package org.rollcall.attendance.crossing;

import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.threshold.Kind;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What this school year's registers show crossed. Codes can tell of health, so it is for those who may read attendance. */
@RestController
@RequestMapping("/api/attendance/v1/crossings")
class CrossingController {

    private final ListingCrossings listing;

    CrossingController(ListingCrossings listing) {
        this.listing = listing;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('attendance:read')")
    CursorPage<CrossingView> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable Kind kind,
            Cursor cursor) {
        return listing.page(caller, school, kind, cursor);
    }
}
