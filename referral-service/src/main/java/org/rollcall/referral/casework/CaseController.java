package org.rollcall.referral.casework;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.rollcall.platform.web.Seen;
import org.rollcall.platform.web.Tagged;
import org.rollcall.referral.casework.form.CaseRequests.AllocationRequest;
import org.rollcall.referral.casework.form.CaseView;
import org.rollcall.referral.casework.form.EndRequests.ClosureRequest;
import org.rollcall.referral.casework.form.EndRequests.ReopeningRequest;
import org.rollcall.referral.casework.form.EndRequests.TransferRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases over HTTP: who has them, and how they end. */
@RestController
@RequestMapping("/api/referral/v1/cases")
class CaseController {

    private final VisibleCases cases;
    private final AllocatingCases allocating;
    private final WorkingOnCases working;
    private final EndingCases ending;
    private final CaseViews views;

    CaseController(
            VisibleCases cases,
            AllocatingCases allocating,
            WorkingOnCases working,
            EndingCases ending,
            CaseViews views) {
        this.cases = cases;
        this.allocating = allocating;
        this.working = working;
        this.ending = ending;
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
        return views.page(caller, cases.list(caller, wanted, cursor.after(), cursor.limit()));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('case:read')")
    ResponseEntity<CaseView> read(Caller caller, @PathVariable String id) {
        return answer(caller, cases.get(caller, id));
    }

    @PutMapping("/{id}/allocation")
    @PreAuthorize("hasAuthority('case:allocate')")
    ResponseEntity<CaseView> allocate(Seen seen, @Valid @RequestBody AllocationRequest allocation) {
        return answer(seen.caller(), allocating.allocate(seen, allocation));
    }

    /** An officer says why the case should end, for a team leader to close it. */
    @PutMapping("/{id}/closure-proposal")
    @PreAuthorize("hasAuthority('case:close')")
    ResponseEntity<CaseView> proposeClosure(Seen seen, @Valid @RequestBody ClosureRequest closure) {
        return answer(
                seen.caller(),
                working.work(
                        seen,
                        (worked, today) ->
                                worked.proposeClosure(closure.by(seen.caller().subject(), today))));
    }

    /** By a team leader, or by the officer while no legal step was taken. */
    @PutMapping("/{id}/closure")
    @PreAuthorize("hasAuthority('case:close')")
    ResponseEntity<CaseView> close(Seen seen, @Valid @RequestBody ClosureRequest closure) {
        return answer(seen.caller(), ending.close(seen, closure));
    }

    @PutMapping("/{id}/transfer")
    @PreAuthorize("hasAuthority('case:transfer')")
    ResponseEntity<CaseView> transfer(Seen seen, @Valid @RequestBody TransferRequest transfer) {
        return answer(seen.caller(), ending.transfer(seen, transfer));
    }

    @PutMapping("/{id}/reopening")
    @PreAuthorize("hasAuthority('case:reopen')")
    ResponseEntity<CaseView> reopen(Seen seen, @Valid @RequestBody ReopeningRequest reopening) {
        return answer(seen.caller(), allocating.reopen(seen, reopening));
    }

    private ResponseEntity<CaseView> answer(Caller caller, Stored<Case> stored) {
        return Tagged.ok(views.of(caller, stored), stored.version());
    }
}
