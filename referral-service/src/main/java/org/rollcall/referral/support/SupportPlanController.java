package org.rollcall.referral.support;

import jakarta.validation.Valid;
import java.net.URI;
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
import org.springframework.web.bind.annotation.RestController;

/** Support plans of a case over HTTP. */
@RestController
@RequestMapping(SupportPlanController.PATH)
class SupportPlanController {

    static final String PATH = "/api/referral/v1/cases/{caseId}/support-plans";

    private final VisiblePlans plans;
    private final OfferingSupport offering;
    private final WorkingWithPlans working;
    private final PlanViews views;

    SupportPlanController(VisiblePlans plans, OfferingSupport offering, WorkingWithPlans working, PlanViews views) {
        this.plans = plans;
        this.offering = offering;
        this.working = working;
        this.views = views;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('support:read')")
    CursorPage<PlanView> list(Caller caller, @PathVariable String caseId, Cursor cursor) {
        return CursorPage.of(
                plans.list(caller, caseId, cursor.after(), cursor.limit()), found -> views.of(caller, found));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('support:read')")
    ResponseEntity<PlanView> read(Caller caller, @PathVariable String caseId, @PathVariable String id) {
        return answer(caller, plans.get(caller, caseId, id));
    }

    @PostMapping
    @PreAuthorize("hasAuthority('support:write')")
    ResponseEntity<PlanView> offer(
            Caller caller,
            @PathVariable String caseId,
            IdempotencyKey key,
            @Valid @RequestBody SupportRequests.OfferRequest offer) {
        Stored<SupportPlan> offered = offering.offer(caller, caseId, key, offer);
        URI location = URI.create(PATH.replace("{caseId}", caseId) + "/" + offered.id());
        return Tagged.created(location, views.of(caller, offered), offered.version());
    }

    @PutMapping("/{id}/acceptance")
    @PreAuthorize("hasAuthority('support:write')")
    ResponseEntity<PlanView> accept(
            Seen seen, @PathVariable String caseId, @Valid @RequestBody SupportRequests.AnswerRequest said) {
        return answer(seen.caller(), working.answer(seen, caseId, said.consent(true)));
    }

    @PutMapping("/{id}/refusal")
    @PreAuthorize("hasAuthority('support:write')")
    ResponseEntity<PlanView> decline(
            Seen seen, @PathVariable String caseId, @Valid @RequestBody SupportRequests.AnswerRequest said) {
        return answer(seen.caller(), working.answer(seen, caseId, said.consent(false)));
    }

    @PutMapping("/{id}/start")
    @PreAuthorize("hasAuthority('support:write')")
    ResponseEntity<PlanView> start(
            Seen seen, @PathVariable String caseId, @Valid @RequestBody SupportRequests.StartRequest start) {
        return answer(seen.caller(), working.start(seen, caseId, start.on()));
    }

    @PutMapping("/{id}/review")
    @PreAuthorize("hasAuthority('support:write')")
    ResponseEntity<PlanView> review(
            Seen seen, @PathVariable String caseId, @Valid @RequestBody SupportRequests.ReviewRequest held) {
        return answer(seen.caller(), working.review(seen, caseId, held.review()));
    }

    @PutMapping("/{id}/closure")
    @PreAuthorize("hasAuthority('support:write')")
    ResponseEntity<PlanView> close(
            Seen seen, @PathVariable String caseId, @Valid @RequestBody SupportRequests.ClosureRequest end) {
        return answer(seen.caller(), working.close(seen, caseId, end.chosen(), end.on()));
    }

    private ResponseEntity<PlanView> answer(Caller caller, Stored<SupportPlan> stored) {
        return Tagged.ok(views.of(caller, stored), stored.version());
    }
}
