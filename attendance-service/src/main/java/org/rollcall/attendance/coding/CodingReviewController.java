package org.rollcall.attendance.coding;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.coding.question.CodingRequests;
import org.rollcall.attendance.coding.reading.CallersSchool;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.Seen;
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
 * Weekly reviews of register coding: what was found is asked, the answers are judged, and the review is closed. What its state, its
 * queries or the school's calendar do not allow is refused with 409 and every failing guard (SI 2024/208 reg. 10: what may be recorded).
 */
@RestController
@RequestMapping("/api/attendance/v1/coding-reviews")
class CodingReviewController {

    private final CheckingReview checking;
    private final AddingQuery adding;
    private final Schools schools;
    private final CodingViews views;

    CodingReviewController(CheckingReview checking, AddingQuery adding, Schools schools, CodingViews views) {
        this.checking = checking;
        this.adding = adding;
        this.schools = schools;
        this.views = views;
    }

    /** Of one school, or of the whole council for its own people. */
    @GetMapping
    @PreAuthorize("hasAuthority('coding-review:read')")
    CursorPage<ReviewView> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable ReviewState state,
            Cursor cursor) {
        CallersSchool.require(caller, school, schools);
        var page = checking.page(caller, school, state, cursor.after(), cursor.limit());
        List<ReviewView> seen = page.items().stream()
                .filter(review -> caller.councilSide() || review.value().isSeenBySchool())
                .map(review -> views.review(caller, review))
                .toList();
        return new CursorPage<>(seen, page.next());
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('coding-review:read')")
    ResponseEntity<ReviewView> show(Caller caller, @PathVariable String id) {
        return answer(caller, checking.get(caller, id));
    }

    @GetMapping("/{id}/sample")
    @PreAuthorize("hasAuthority('coding-review:check')")
    List<CodingViews.SampledWeek> sample(Caller caller, @PathVariable String id) {
        return views.sample(caller, checking.get(caller, id));
    }

    @PostMapping("/{id}/queries")
    @PreAuthorize("hasAuthority('coding-review:check')")
    ResponseEntity<QueryView> add(
            Caller caller, @PathVariable String id, @Valid @RequestBody OwnQuery query, IdempotencyKey key) {
        Stored<CodingQuery> added = adding.add(caller, id, query, key);
        return Tagged.created(
                URI.create(CodingQueryController.PATH + "/" + added.id()), views.query(caller, added), added.version());
    }

    @PutMapping("/{id}/sending")
    @PreAuthorize("hasAuthority('coding-review:check')")
    ResponseEntity<ReviewView> send(Seen seen) {
        return answer(seen.caller(), checking.send(seen));
    }

    @PutMapping("/{id}/home-visits")
    @PreAuthorize("hasAuthority('coding-review:check')")
    ResponseEntity<ReviewView> visits(Seen seen, @Valid @RequestBody CodingRequests.GivenVisits visits) {
        return answer(seen.caller(), checking.visits(seen, visits.made()));
    }

    @PutMapping("/{id}/closing")
    @PreAuthorize("hasAuthority('coding-review:check')")
    ResponseEntity<ReviewView> close(Seen seen) {
        return answer(seen.caller(), checking.close(seen));
    }

    private ResponseEntity<ReviewView> answer(Caller caller, Stored<QaReview> review) {
        return Tagged.ok(views.review(caller, review), review.version());
    }
}
