package org.rollcall.attendance.audit;

import jakarta.validation.Valid;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.IfMatch;
import org.rollcall.platform.web.Tagged;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Register audits from the opening of the registers to the countersigned draft. */
@RestController
@RequestMapping(AuditController.PATH + "/{id}")
class FieldworkController {

    private final Fieldworking fieldworking;
    private final AuditViews views;

    FieldworkController(Fieldworking fieldworking, AuditViews views) {
        this.fieldworking = fieldworking;
        this.views = views;
    }

    @PutMapping("/fieldwork")
    @PreAuthorize("hasAuthority('audit:conduct')")
    ResponseEntity<AuditView> open(Caller caller, @PathVariable String id, @IfMatch Version expected) {
        return answer(caller, fieldworking.open(caller, id, expected));
    }

    @PostMapping("/findings")
    @PreAuthorize("hasAuthority('audit:conduct')")
    ResponseEntity<AuditView> raise(
            Caller caller,
            @PathVariable String id,
            @IfMatch Version expected,
            @Valid @RequestBody AuditRequests.GivenFinding finding,
            IdempotencyKey key) {
        return answer(caller, fieldworking.raise(caller, id, expected, finding, key));
    }

    @PutMapping("/findings/{finding}")
    @PreAuthorize("hasAuthority('audit:conduct')")
    ResponseEntity<AuditView> amend(
            Caller caller,
            @PathVariable String id,
            @PathVariable String finding,
            @IfMatch Version expected,
            @Valid @RequestBody AuditRequests.GivenFinding given) {
        return answer(caller, fieldworking.amend(caller, id, finding, expected, given));
    }

    @PutMapping("/findings/{finding}/withdrawal")
    @PreAuthorize("hasAuthority('audit:conduct')")
    ResponseEntity<AuditView> withdraw(
            Caller caller,
            @PathVariable String id,
            @PathVariable String finding,
            @IfMatch Version expected,
            @Valid @RequestBody AuditRequests.GivenReason reason) {
        return answer(
                caller,
                fieldworking.withdraw(
                        caller, id, finding, expected, reason.reason().strip()));
    }

    @PutMapping("/draft")
    @PreAuthorize("hasAuthority('audit:conduct')")
    ResponseEntity<AuditView> draft(
            Caller caller,
            @PathVariable String id,
            @IfMatch Version expected,
            @Valid @RequestBody AuditRequests.GivenSummary summary) {
        return answer(
                caller,
                fieldworking.draft(caller, id, expected, summary.summary().strip()));
    }

    @PutMapping("/countersignature")
    @PreAuthorize("hasAuthority('audit:lead')")
    ResponseEntity<AuditView> countersign(Caller caller, @PathVariable String id, @IfMatch Version expected) {
        return answer(caller, fieldworking.countersign(caller, id, expected));
    }

    private ResponseEntity<AuditView> answer(Caller caller, Stored<RegisterAudit> audit) {
        return Tagged.ok(views.of(caller, audit), audit.version());
    }
}
