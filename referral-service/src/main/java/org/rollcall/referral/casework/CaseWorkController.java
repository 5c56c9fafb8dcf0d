package org.rollcall.referral.casework;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Seen;
import org.rollcall.platform.web.Tagged;
import org.rollcall.referral.casework.form.CaseRequests.ConsultationRequest;
import org.rollcall.referral.casework.form.CaseRequests.ContactRequest;
import org.rollcall.referral.casework.form.CaseRequests.ReviewRequest;
import org.rollcall.referral.casework.form.CaseRequests.RiskRequest;
import org.rollcall.referral.casework.form.CaseRequests.StepDownRequest;
import org.rollcall.referral.casework.form.CaseRequests.TargetsRequest;
import org.rollcall.referral.casework.form.CaseView;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The work in a case over HTTP, from the first contact to legal planning and back. */
@RestController
@RequestMapping("/api/referral/v1/cases/{id}")
class CaseWorkController {

    private final WorkingOnCases working;
    private final CaseViews views;

    CaseWorkController(WorkingOnCases working, CaseViews views) {
        this.working = working;
        this.views = views;
    }

    @PutMapping("/first-contact")
    @PreAuthorize("hasAuthority('case:work')")
    ResponseEntity<CaseView> contacted(Seen seen, @Valid @RequestBody ContactRequest contact) {
        return step(seen, (worked, today) -> worked.contacted(contact.by(today)));
    }

    /** Attendance as it was, and what is to be reached by when. */
    @PutMapping("/attendance-targets")
    @PreAuthorize("hasAuthority('case:work')")
    ResponseEntity<CaseView> aim(Seen seen, @Valid @RequestBody TargetsRequest targets) {
        return step(seen, (worked, today) -> worked.aimAt(targets.from(), targets.to()));
    }

    @PutMapping("/review")
    @PreAuthorize("hasAuthority('case:work')")
    ResponseEntity<CaseView> review(Seen seen, @Valid @RequestBody ReviewRequest review) {
        return step(seen, (worked, today) -> worked.review(review.held(today), review.next(today), today));
    }

    @PutMapping("/risk-flags")
    @PreAuthorize("hasAuthority('case:work')")
    ResponseEntity<CaseView> flagRisks(Seen seen, @Valid @RequestBody RiskRequest risks) {
        return step(seen, (worked, today) -> worked.flagRisks(risks.standing()));
    }

    @PutMapping("/social-worker-consultation")
    @PreAuthorize("hasAuthority('case:work')")
    ResponseEntity<CaseView> consult(Seen seen, @Valid @RequestBody ConsultationRequest asked) {
        return step(
                seen, (worked, today) -> worked.consult(asked.by(seen.caller().subject(), today)));
    }

    @PutMapping("/legal-planning")
    @PreAuthorize("hasAuthority('case:request-legal-action')")
    ResponseEntity<CaseView> requestLegalAction(Seen seen) {
        return answer(seen.caller(), working.requestLegalAction(seen));
    }

    @PutMapping("/step-down")
    @PreAuthorize("hasAuthority('case:step-down')")
    ResponseEntity<CaseView> stepDown(Seen seen, @Valid @RequestBody StepDownRequest plan) {
        return step(seen, (worked, today) -> worked.stepDown(plan.on(today)));
    }

    private ResponseEntity<CaseView> step(Seen seen, BiFunction<Case, LocalDate, Change<Case>> step) {
        return answer(seen.caller(), working.work(seen, step));
    }

    private ResponseEntity<CaseView> answer(Caller caller, Stored<Case> stored) {
        return Tagged.ok(views.of(caller, stored), stored.version());
    }
}
