package org.rollcall.platform.retention;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.retention.RetentionViews.HeldView;
import org.rollcall.platform.retention.RetentionViews.LeavingView;
import org.rollcall.platform.retention.RetentionViews.ScheduleView;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.rollcall.platform.web.Tagged;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What would go on a day and why, by which rules, and what is held. Looking changes nothing, and nothing here erases. */
@RestController
@RequestMapping("/api/${rollcall.service}/v1/retention")
class RetentionController {

    private final RetentionSchedule schedule;
    private final Holding holding;
    private final Clock clock;

    RetentionController(RetentionSchedule schedule, Holding holding, Clock clock) {
        this.schedule = schedule;
        this.holding = holding;
        this.clock = clock;
    }

    /** Today's list, or that of another day. */
    @GetMapping
    @PreAuthorize("hasAuthority('retention:read')")
    CursorPage<LeavingView> leaving(TenantId tenant, @RequestParam @Nullable LocalDate on, Cursor cursor) {
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        Slice<Leaving> page = schedule.leaving(tenant, day, cursor.after(), cursor.limit());
        Map<String, List<HoldReason>> held = holding.reasons(
                tenant, page.items().stream().map(Leaving::holdId).toList());
        return CursorPage.of(page, record -> LeavingView.of(record, held.getOrDefault(record.holdId(), List.of())));
    }

    @GetMapping("/rules")
    @PreAuthorize("hasAuthority('retention:read')")
    ScheduleView rules() {
        return ScheduleView.of(schedule);
    }

    @GetMapping("/holds")
    @PreAuthorize("hasAuthority('retention:read')")
    CursorPage<HeldView> held(TenantId tenant, Cursor cursor) {
        return CursorPage.of(
                holding.held(tenant, cursor.after(), cursor.limit()), record -> HeldView.of(record.value()));
    }

    @GetMapping("/holds/{collection}/{id}")
    @PreAuthorize("hasAuthority('retention:read')")
    ResponseEntity<HeldView> show(TenantId tenant, @PathVariable String collection, @PathVariable String id) {
        return tagged(holding.get(tenant, collection, id));
    }

    /** Holds the record for a reason more; said twice, it is held once. */
    @PutMapping("/holds/{collection}/{id}")
    @PreAuthorize("hasAuthority('retention:hold')")
    ResponseEntity<HeldView> place(
            Caller caller,
            @PathVariable String collection,
            @PathVariable String id,
            @Valid @RequestBody HoldRequest request) {
        return tagged(holding.place(caller.tenant(), collection, id, request.reason(), Actor.of(caller)));
    }

    /** Lifts one reason; others go on holding the record. */
    @DeleteMapping("/holds/{collection}/{id}")
    @PreAuthorize("hasAuthority('retention:hold')")
    ResponseEntity<HeldView> lift(
            Caller caller, @PathVariable String collection, @PathVariable String id, @RequestParam HoldReason reason) {
        return tagged(holding.lift(caller.tenant(), collection, id, reason, Actor.of(caller)));
    }

    private static ResponseEntity<HeldView> tagged(Stored<HeldRecord> record) {
        return Tagged.ok(HeldView.of(record.value()), record.version());
    }

    record HoldRequest(@NotNull HoldReason reason) {}
}
