package org.rollcall.legal.enforcementcase;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.rollcall.legal.id.EnforcementCaseId;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IfMatch;
import org.rollcall.platform.web.Tagged;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/legal/v1/enforcement-cases/{id}/decision-record")
@Tag(name = "enforcement cases")
class DecisionRecordController {

    private final EnforcementCases cases;

    DecisionRecordController(EnforcementCases cases) {
        this.cases = cases;
    }

    @PutMapping
    @PreAuthorize("hasAuthority('enforcement-case:decide')")
    @Operation(summary = "Record what was decided before any penalty notice, and why")
    ResponseEntity<DecisionRecord> record(
            Caller caller,
            @PathVariable String id,
            @IfMatch Version expected,
            @Valid @RequestBody DecisionRequest request) {
        Stored<EnforcementCase> stored = cases.record(caller, new EnforcementCaseId(id), expected, request);
        DecisionRecord recorded = stored.value().decision();
        return recorded == null ? ResponseEntity.noContent().build() : Tagged.ok(recorded, stored.version());
    }
}
