package org.rollcall.attendance.upload;

import org.rollcall.attendance.register.MarkConflicts;
import org.rollcall.attendance.register.mark.MarkConflict;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.rollcall.platform.web.IfMatch;
import org.rollcall.platform.web.Tagged;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sessions for which two of a school's systems gave different marks. */
@RestController
@RequestMapping("/api/attendance/v1/schools/{urn}/mark-conflicts")
class MarkConflictController {

    private final Schools schools;
    private final MarkConflicts conflicts;
    private final DecidingConflict deciding;

    MarkConflictController(Schools schools, MarkConflicts conflicts, DecidingConflict deciding) {
        this.schools = schools;
        this.conflicts = conflicts;
        this.deciding = deciding;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('attendance:read')")
    CursorPage<MarkConflictView> list(Caller caller, @PathVariable String urn, Cursor cursor) {
        schools.requireFor(caller, urn);
        return CursorPage.of(
                conflicts.page(caller.tenant(), urn, cursor.after(), cursor.limit()), MarkConflictView::of);
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('attendance:read')")
    ResponseEntity<MarkConflictView> show(Caller caller, @PathVariable String urn, @PathVariable String id) {
        schools.requireFor(caller, urn);
        MarkConflict conflict = conflicts.get(caller.tenant(), urn, id);
        return Tagged.ok(MarkConflictView.of(conflict), conflict.version());
    }

    /** The conflict is gone afterwards: what was decided stands in the pupil's attendance. */
    @PutMapping("/{id}/decision")
    @PreAuthorize("hasAuthority('mark-conflict:decide')")
    ResponseEntity<Void> decide(
            Caller caller,
            @PathVariable String urn,
            @PathVariable String id,
            @IfMatch Version expected,
            @RequestBody ConflictDecision decision) {
        deciding.decide(caller, urn, id, expected, decision);
        return ResponseEntity.noContent().build();
    }
}
