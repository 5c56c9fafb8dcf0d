package org.rollcall.legal.casefile;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rollcall.legal.enforcementcase.EnforcementCases;
import org.rollcall.legal.id.EnforcementCaseId;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.rollcall.platform.web.Tagged;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/legal/v1/enforcement-cases")
@Tag(name = "enforcement cases", description = "One child's case before the law, with its notices.")
class CaseFileController {

    private final CaseFiles files;

    CaseFileController(CaseFiles files) {
        this.files = files;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('enforcement-case:read')")
    @Operation(summary = "The council's cases, or those of one referral or one case of the referral service")
    CursorPage<CaseFileView> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String referral,
            @RequestParam(name = "case", required = false) @Nullable String caseId,
            Cursor page) {
        return CursorPage.of(files.list(caller, referral, caseId, page), facts -> files.view(facts, caller));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('enforcement-case:read')")
    @Operation(summary = "One case with its notices")
    ResponseEntity<CaseFileView> show(Caller caller, @PathVariable String id) {
        EnforcementCases.Versioned found = files.get(caller, new EnforcementCaseId(id));
        return Tagged.ok(files.view(found.facts(), caller), found.version());
    }
}
