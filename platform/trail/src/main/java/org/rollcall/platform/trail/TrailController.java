package org.rollcall.platform.trail;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.trail.Trail.Wanted;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The trail of a council, for its auditor: of one record, of one person, or all. To read it is noted in it. */
@RestController
@RequestMapping("/api/${rollcall.service}/v1/trail")
class TrailController {

    private final Trail trail;

    TrailController(Trail trail) {
        this.trail = trail;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('trail:read')")
    CursorPage<TrailEntryView> entries(
            TenantId tenant,
            @RequestParam @Nullable String record,
            @RequestParam @Nullable String who,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            Cursor cursor) {
        Wanted wanted = new Wanted(record, who, new Days(from, to));
        return CursorPage.of(trail.of(tenant, wanted, cursor), TrailEntryView::of);
    }
}
