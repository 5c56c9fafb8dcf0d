package org.rollcall.referral.support;

import jakarta.validation.Valid;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IfMatch;
import org.rollcall.platform.web.Tagged;
import org.rollcall.referral.support.WorkingWithPlans.Seen;
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
            Caller caller,
            @PathVariable String caseId,
            @PathVariable String id,
            @IfMatch Version expected,
            @Valid @RequestBody SupportRequests.WorkRequest agreed) {
        return answer(caller, working.agree(caller, new Seen(caseId, id, expected), agreed.work()));
    }

    @PutMapping("/team")
    @PreAuthorize("hasAuthority('support:write')")
    ResponseEntity<PlanView> gather(
            Caller caller,
            @PathVariable String caseId,
            @PathVariable String id,
            @IfMatch Version expected,
            @Valid @RequestBody SupportRequests.TeamRequest gathered) {
        return answer(caller, working.gather(caller, new Seen(caseId, id, expected), gathered.team()));
    }

    @PutMapping("/lead-practitioner")
    @PreAuthorize("hasAuthority('support:write')")
    ResponseEntity<PlanView> proposeLead(
            Caller caller,
            @PathVariable String caseId,
            @PathVariable String id,
            @IfMatch Version expected,
            @Valid @RequestBody SupportRequests.LeadRequest asked) {
        Seen seen = new Seen(caseId, id, expected);
        return answer(
                caller, working.proposeLead(caller, seen, asked.practitioner().practitioner(), asked.on()));
    }

    @PutMapping("/lead-practitioner/answer")
    @PreAuthorize("hasAuthority('support:answer-lead')")
    ResponseEntity<PlanView> answerLead(
            Caller caller,
            @PathVariable String caseId,
            @PathVariable String id,
            @IfMatch Version expected,
            @Valid @RequestBody SupportRequests.LeadAnswerRequest said) {
        return answer(caller, working.answerLead(caller, new Seen(caseId, id, expected), said.accepted(), said.on()));
    }

    private ResponseEntity<PlanView> answer(Caller caller, Stored<SupportPlan> stored) {
        return Tagged.ok(views.of(caller, stored), stored.version());
    }
}
