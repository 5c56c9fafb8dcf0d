package org.rollcall.attendance.audit;

import jakarta.validation.Valid;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.Seen;
import org.rollcall.platform.web.Tagged;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Register audits from the opening of the registers to the countersigned draft. Registers are opened when the sample is stored and the
 * day of the visit has come, and a draft needs every finding whole; otherwise 409 with every failing guard.
 */
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
    ResponseEntity<AuditView> open(Seen seen) {
        return answer(seen.caller(), fieldworking.open(seen));
    }

    @PostMapping("/findings")
    @PreAuthorize("hasAuthority('audit:conduct')")
    ResponseEntity<AuditView> raise(
            Seen seen, @Valid @RequestBody AuditRequests.GivenFinding finding, IdempotencyKey key) {
        return answer(seen.caller(), fieldworking.raise(seen, finding, key));
    }

    @PutMapping("/findings/{finding}")
    @PreAuthorize("hasAuthority('audit:conduct')")
    ResponseEntity<AuditView> amend(
            Seen seen, @PathVariable String finding, @Valid @RequestBody AuditRequests.GivenFinding given) {
        return answer(seen.caller(), fieldworking.amend(seen, finding, given));
    }

    @PutMapping("/findings/{finding}/withdrawal")
    @PreAuthorize("hasAuthority('audit:conduct')")
    ResponseEntity<AuditView> withdraw(
            Seen seen, @PathVariable String finding, @Valid @RequestBody AuditRequests.GivenReason reason) {
        return answer(
                seen.caller(),
                fieldworking.withdraw(seen, finding, reason.reason().strip()));
    }

    @PutMapping("/draft")
    @PreAuthorize("hasAuthority('audit:conduct')")
    ResponseEntity<AuditView> draft(Seen seen, @Valid @RequestBody AuditRequests.GivenSummary summary) {
        return answer(seen.caller(), fieldworking.draft(seen, summary.summary().strip()));
    }

    @PutMapping("/countersignature")
    @PreAuthorize("hasAuthority('audit:lead')")
    ResponseEntity<AuditView> countersign(Seen seen) {
        return answer(seen.caller(), fieldworking.countersign(seen));
    }

    private ResponseEntity<AuditView> answer(Caller caller, Stored<RegisterAudit> audit) {
        return Tagged.ok(views.of(caller, audit), audit.version());
    }
}
