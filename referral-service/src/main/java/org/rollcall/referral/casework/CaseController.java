package org.rollcall.referral.casework;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Stored;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases over HTTP. */
@RestController
@RequestMapping("/api/referral/v1/cases")
class CaseController {

    private final VisibleCases cases;
    private final WorkingOnCases working;
    private final CaseViews views;

    CaseController(VisibleCases cases, WorkingOnCases working, CaseViews views) {
        this.cases = cases;
        this.working = working;
        this.views = views;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('case:read')")
    CursorPage<CaseView> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable CaseState state,
            @RequestParam(required = false) @Nullable String referral,
            @RequestParam(required = false) @Nullable String pupil,
            @RequestParam(required = false) @Nullable String officer,
            Cursor cursor) {
        CaseFilter wanted = new CaseFilter(school, state, referral, pupil, officer);
        return CursorPage.of(
                cases.list(caller, wanted, cursor.after(), cursor.limit()), found -> views.of(caller, found));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('case:read')")
    ResponseEntity<CaseView> read(Caller caller, @PathVariable String id) {
        return answer(caller, cases.get(caller, id));
    }

    @PutMapping("/{id}/allocation")
    @PreAuthorize("hasAuthority('case:allocate')")
    ResponseEntity<CaseView> allocate(
            Caller caller,
            @PathVariable String id,
            @IfMatch Version expected,
            @Valid @RequestBody CaseRequests.AllocationRequest allocation) {
        return answer(caller, working.allocate(caller, id, expected, allocation.officer()));
    }

    @PutMapping("/{id}/legal-planning")
    @PreAuthorize("hasAuthority('case:request-legal-action')")
    ResponseEntity<CaseView> requestLegalAction(Caller caller, @PathVariable String id, @IfMatch Version expected) {
        return answer(caller, working.requestLegalAction(caller, id, expected));
    }

    @PutMapping("/{id}/closure")
    @PreAuthorize("hasAuthority('case:close')")
    ResponseEntity<CaseView> close(
            Caller caller,
            @PathVariable String id,
            @IfMatch Version expected,
            @Valid @RequestBody CaseRequests.ClosureRequest closure) {
        return answer(caller, working.close(caller, id, expected, closure.reason()));
    }

    private ResponseEntity<CaseView> answer(Caller caller, Stored<Case> stored) {
        return Tagged.ok(views.of(caller, stored), stored.version());
    }
}
