package org.rollcall.attendance.tracker;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import org.rollcall.attendance.tracker.TrackerRequests.ContactRequest;
import org.rollcall.attendance.tracker.TrackerRequests.DismissalRequest;
import org.rollcall.attendance.tracker.TrackerRequests.OfferRequest;
import org.rollcall.attendance.tracker.TrackerRequests.StageRequest;
import org.rollcall.attendance.tracker.TrackerView.PromptView;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.CursorPage;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.IfMatch;
import org.rollcall.platform.web.Tagged;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * One pupil's entry in a school's tracker: contacts, offers of support, prompts, and the stage that people chose. A stage that the ladder
 * of support does not allow yet is refused with 409 and every failing guard (Working together to improve school attendance).
 */
@RestController
@RequestMapping("/api/attendance/v1/schools/{urn}/tracker/{pupilId}")
class TrackerEntryController {

    private final KeepingTracker keeping;
    private final AccessTable access;

    TrackerEntryController(KeepingTracker keeping, AccessTable access) {
        this.keeping = keeping;
        this.access = access;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('tracker:read')")
    @Operation(summary = "What was prompted, done and decided for one pupil")
    ResponseEntity<TrackerView> show(Caller caller, @PathVariable String urn, @PathVariable String pupilId) {
        return ok(caller, keeping.get(caller, urn, pupilId));
    }

    @PostMapping("/contacts")
    @PreAuthorize("hasAuthority('tracker:record')")
    @Operation(summary = "Record a contact with the family")
    ResponseEntity<TrackerView> contact(
            Caller caller,
            @PathVariable String urn,
            @PathVariable String pupilId,
            @Valid @RequestBody ContactRequest request,
            IdempotencyKey key) {
        return created(caller, keeping.contact(caller, urn, pupilId, request, key));
    }

    @PostMapping("/offers")
    @PreAuthorize("hasAuthority('tracker:record')")
    @Operation(summary = "Record an offer of support")
    ResponseEntity<TrackerView> offer(
            Caller caller,
            @PathVariable String urn,
            @PathVariable String pupilId,
            @Valid @RequestBody OfferRequest request,
            IdempotencyKey key) {
        return created(caller, keeping.offer(caller, urn, pupilId, request, key));
    }

    @PutMapping("/stage")
    @PreAuthorize("hasAuthority('tracker:move')")
    @Operation(summary = "Decide to give more support or less")
    ResponseEntity<TrackerView> move(
            Caller caller,
            @PathVariable String urn,
            @PathVariable String pupilId,
            @IfMatch Version expected,
            @Valid @RequestBody StageRequest request) {
        return ok(caller, keeping.move(caller, urn, pupilId, expected, request));
    }

    @GetMapping("/prompts")
    @PreAuthorize("hasAuthority('tracker:read')")
    @Operation(summary = "What the school was prompted about one pupil")
    ResponseEntity<CursorPage<PromptView>> prompts(
            Caller caller,
            @PathVariable String urn,
            @PathVariable String pupilId,
            @RequestParam(defaultValue = "false") boolean open) {
        Stored<TrackerEntry> entry = keeping.get(caller, urn, pupilId);
        var prompts = open ? entry.value().openPrompts() : entry.value().prompts();
        return Tagged.ok(new CursorPage<>(prompts.stream().map(PromptView::of).toList(), null), entry.version());
    }

    @PutMapping("/prompts/{number}/dismissal")
    @PreAuthorize("hasAuthority('tracker:record')")
    @Operation(summary = "Say why a prompt needs nothing done")
    ResponseEntity<TrackerView> dismiss(
            Caller caller,
            @PathVariable String urn,
            @PathVariable String pupilId,
            @PathVariable int number,
            @IfMatch Version expected,
            @Valid @RequestBody DismissalRequest request) {
        return ok(caller, keeping.dismiss(caller, urn, pupilId, number, expected, request));
    }

    private ResponseEntity<TrackerView> ok(Caller caller, Stored<TrackerEntry> entry) {
        return Tagged.ok(view(caller, entry), entry.version());
    }

    private ResponseEntity<TrackerView> created(Caller caller, Stored<TrackerEntry> entry) {
        TrackerEntry value = entry.value();
        URI location =
                URI.create("/api/attendance/v1/schools/%s/tracker/%s".formatted(value.schoolUrn(), value.pupilId()));
        return Tagged.created(location, view(caller, entry), entry.version());
    }

    private TrackerView view(Caller caller, Stored<TrackerEntry> entry) {
        return TrackerView.of(entry.value(), access.authoritiesOf(caller.roles()));
    }
}
