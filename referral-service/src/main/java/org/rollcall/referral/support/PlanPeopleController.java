package org.rollcall.referral.support;

import jakarta.validation.Valid;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Seen;
import org.rollcall.platform.web.Tagged;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who does what in a plan, who leads it, and who is in the team, over HTTP. */
@RestController
@RequestMapping(SupportPlanController.PATH + "/{id}")
class PlanPeopleController {

    private final WorkingWithPlans working;
    private final PlanViews views;

    PlanPeopleController(WorkingWithPlans working, PlanViews views) {
        this.working = working;
        this.views = views;
    }

    @PutMapping("/work")
    @PreAuthorize("hasAuthority('support:write')")
    ResponseEntity<PlanView> agree(
            Seen seen, @PathVariable String caseId, @Valid @RequestBody SupportRequests.WorkRequest agreed) {
        return answer(seen.caller(), working.agree(seen, caseId, agreed.work()));
    }

    @PutMapping("/team")
    @PreAuthorize("hasAuthority('support:write')")
    ResponseEntity<PlanView> gather(
            Seen seen, @PathVariable String caseId, @Valid @RequestBody SupportRequests.TeamRequest gathered) {
        return answer(seen.caller(), working.gather(seen, caseId, gathered.team()));
    }

    @PutMapping("/lead-practitioner")
    @PreAuthorize("hasAuthority('support:write')")
    ResponseEntity<PlanView> proposeLead(
            Seen seen, @PathVariable String caseId, @Valid @RequestBody SupportRequests.LeadRequest asked) {
        return answer(
                seen.caller(),
                working.proposeLead(seen, caseId, asked.practitioner().practitioner(), asked.on()));
    }

    @PutMapping("/lead-practitioner/answer")
    @PreAuthorize("hasAuthority('support:answer-lead')")
    ResponseEntity<PlanView> answerLead(
            Seen seen, @PathVariable String caseId, @Valid @RequestBody SupportRequests.LeadAnswerRequest said) {
        return answer(seen.caller(), working.answerLead(seen, caseId, said.accepted(), said.on()));
    }

    private ResponseEntity<PlanView> answer(Caller caller, Stored<SupportPlan> stored) {
        return Tagged.ok(views.of(caller, stored), stored.version());
    }
}
