package org.rollcall.attendance.pattern;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.rollcall.platform.web.Tagged;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The patterns of absence that the caller's council wants to hear of. */
@RestController
@RequestMapping("/api/attendance/v1/patterns")
class PatternController {

    private final Patterns patterns;

    PatternController(Patterns patterns) {
        this.patterns = patterns;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('pattern:read')")
    CursorPage<PatternView> list(TenantId tenant, Cursor cursor) {
        return CursorPage.of(
                patterns.page(tenant, cursor.after(), cursor.limit()), pattern -> PatternView.of(pattern.value()));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('pattern:read')")
    ResponseEntity<PatternView> show(TenantId tenant, @PathVariable String id) {
        return shown(patterns.get(tenant, id));
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasAuthority('pattern:set')")
    ResponseEntity<PatternView> put(
            Caller caller, @PathVariable String id, @Valid @RequestBody PatternRequest request) {
        return shown(patterns.put(caller.tenant(), id, request.versionOf(id), Actor.of(caller)));
    }

    @PutMapping("/{id}/end")
    @PreAuthorize("hasAuthority('pattern:set')")
    ResponseEntity<PatternView> end(Caller caller, @PathVariable String id, @Valid @RequestBody EndRequest request) {
        return shown(patterns.end(caller.tenant(), id, request.lastDay(), Actor.of(caller)));
    }

    private static ResponseEntity<PatternView> shown(Stored<CouncilPattern> pattern) {
        return Tagged.ok(PatternView.of(pattern.value()), pattern.version());
    }

    /** The last day whose sessions are judged by the pattern. */
    record EndRequest(@NotNull LocalDate lastDay) {}
}
