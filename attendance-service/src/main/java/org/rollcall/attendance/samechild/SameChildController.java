package org.rollcall.attendance.samechild;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.rollcall.platform.web.Seen;
import org.rollcall.platform.web.Tagged;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Records that may be of one child, and children whom another council of the platform knows by the same number. */
@RestController
@RequestMapping("/api/attendance/v1")
class SameChildController {

    private final Proposals proposals;

    SameChildController(Proposals proposals) {
        this.proposals = proposals;
    }

    @GetMapping("/same-child-proposals")
    @PreAuthorize("hasAuthority('same-child:decide')")
    CursorPage<ProposalView> list(
            TenantId tenant, @RequestParam(required = false) @Nullable Verdict verdict, Cursor cursor) {
        return CursorPage.of(proposals.page(tenant, verdict, cursor.after(), cursor.limit()), proposals::view);
    }

    @GetMapping("/same-child-proposals/{id}")
    @PreAuthorize("hasAuthority('same-child:decide')")
    ResponseEntity<ProposalView> show(TenantId tenant, @PathVariable String id) {
        return shown(proposals.get(tenant, id));
    }

    @PutMapping("/same-child-proposals/{id}/decision")
    @PreAuthorize("hasAuthority('same-child:decide')")
    ResponseEntity<ProposalView> decide(Seen seen, @Valid @RequestBody SameChildDecision decision) {
        return shown(proposals.decide(seen, decision.verdict()));
    }

    @GetMapping("/pupils-elsewhere")
    @PreAuthorize("hasAuthority('same-child:decide')")
    CursorPage<Elsewhere> elsewhere(TenantId tenant, Cursor cursor) {
        return CursorPage.of(proposals.elsewhere(tenant, cursor.after(), cursor.limit()), Stored::value);
    }

    private ResponseEntity<ProposalView> shown(Stored<Proposal> proposal) {
        return Tagged.ok(proposals.view(proposal), proposal.version());
    }
}
