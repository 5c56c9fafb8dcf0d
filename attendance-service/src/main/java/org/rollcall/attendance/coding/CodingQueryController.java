package org.rollcall.attendance.coding;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.coding.question.CodingRequests;
import org.rollcall.attendance.coding.question.WaitingFor;
import org.rollcall.attendance.coding.reading.CallersSchool;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
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

/** Single queries, and the list of those that wait, oldest week first. */
@RestController
@RequestMapping(CodingQueryController.PATH)
class CodingQueryController {

    static final String PATH = "/api/attendance/v1/coding-queries";

    private final CodingQueries queries;
    private final CheckingReview checking;
    private final WorkingOnQueries working;
    private final Schools schools;
    private final CodingViews views;

    CodingQueryController(
            CodingQueries queries,
            CheckingReview checking,
            WorkingOnQueries working,
            Schools schools,
            CodingViews views) {
        this.queries = queries;
        this.checking = checking;
        this.working = working;
        this.schools = schools;
        this.views = views;
    }

    /** Of a review, of a school, or of all schools; {@code waitingFor=SCHOOL} are the outstanding ones. */
    @GetMapping
    @PreAuthorize("hasAuthority('coding-review:read')")
    CursorPage<QueryView> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String review,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable WaitingFor waitingFor,
            Cursor cursor) {
        if (review == null) {
            CallersSchool.require(caller, school, schools);
        } else {
            checking.get(caller, review);
        }
        return views.page(
                caller, queries.page(caller.tenant(), review, school, waitingFor, cursor.after(), cursor.limit()));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('coding-review:read')")
    ResponseEntity<QueryView> show(Caller caller, @PathVariable String id) {
        return answer(caller, queries.get(caller, id));
    }

    @PutMapping("/{id}/dropping")
    @PreAuthorize("hasAuthority('coding-review:check')")
    ResponseEntity<QueryView> drop(Seen seen, @Valid @RequestBody CodingRequests.DropReason reason) {
        return answer(seen.caller(), working.drop(seen, reason.reason().strip()));
    }

    @PutMapping("/{id}/answer")
    @PreAuthorize("hasAuthority('coding-query:answer')")
    ResponseEntity<QueryView> answer(Seen seen, @Valid @RequestBody CodingRequests.GivenAnswer given) {
        return answer(
                seen.caller(),
                given.corrected() ? working.corrected(seen) : working.answer(seen, given.words(), given.shown()));
    }

    @PutMapping("/{id}/verdict")
    @PreAuthorize("hasAuthority('coding-review:check')")
    ResponseEntity<QueryView> judge(Seen seen, @Valid @RequestBody CodingRequests.GivenVerdict verdict) {
        return answer(seen.caller(), working.judge(seen, verdict.outcome(), verdict.reason()));
    }

    private ResponseEntity<QueryView> answer(Caller caller, Stored<CodingQuery> query) {
        return Tagged.ok(views.query(caller, query), query.version());
    }
}
