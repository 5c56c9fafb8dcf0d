package org.rollcall.attendance.audit;

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

/**
 * Register audits from the feedback meeting to the end: the school challenges facts, agrees actions and shows that they are done. What
 * comes too late, or before what it rests on, is refused with 409 and every failing guard.
 */
@RestController
@RequestMapping(AuditController.PATH + "/{id}")
class ConclusionController {

    private final ConcludingAudits concluding;
    private final AuditViews views;

    ConclusionController(ConcludingAudits concluding, AuditViews views) {
        this.concluding = concluding;
        this.views = views;
    }

    @PutMapping("/feedback")
    @PreAuthorize("hasAuthority('audit:conduct')")
    ResponseEntity<AuditView> giveFeedback(Seen seen, @Valid @RequestBody AuditRequests.GivenFeedback feedback) {
        return answer(seen.caller(), concluding.giveFeedback(seen, feedback));
    }

    @PutMapping("/findings/{finding}/challenge")
    @PreAuthorize("hasAuthority('audit:agree')")
    ResponseEntity<AuditView> challenge(
            Seen seen, @PathVariable String finding, @Valid @RequestBody AuditRequests.GivenChallenge challenge) {
        return answer(
                seen.caller(),
                concluding.challenge(seen, finding, challenge.text().strip()));
    }

    @PutMapping("/findings/{finding}/challenge-decision")
    @PreAuthorize("hasAuthority('audit:conduct')")
    ResponseEntity<AuditView> decide(
            Seen seen, @PathVariable String finding, @Valid @RequestBody AuditRequests.GivenDecision decision) {
        return answer(seen.caller(), concluding.decide(seen, finding, decision));
    }

    @PutMapping("/actions")
    @PreAuthorize("hasAuthority('audit:conduct')")
    ResponseEntity<AuditView> propose(Seen seen, @Valid @RequestBody AuditRequests.GivenActions actions) {
        return answer(seen.caller(), concluding.propose(seen, actions));
    }

    @PutMapping("/agreement")
    @PreAuthorize("hasAuthority('audit:agree')")
    ResponseEntity<AuditView> agree(Seen seen) {
        return answer(seen.caller(), concluding.agree(seen));
    }

    @PutMapping("/actions/{action}/evidence")
    @PreAuthorize("hasAuthority('audit:show-evidence')")
    ResponseEntity<AuditView> evidence(
            Seen seen, @PathVariable String action, @Valid @RequestBody AuditRequests.GivenProof shown) {
        return answer(
                seen.caller(),
                concluding.evidence(seen, action, shown.evidence().strip()));
    }

    @PutMapping("/closing")
    @PreAuthorize("hasAuthority('audit:conduct')")
    ResponseEntity<AuditView> close(Seen seen) {
        return answer(seen.caller(), concluding.close(seen));
    }

    @PutMapping("/escalation")
    @PreAuthorize("hasAuthority('audit:lead')")
    ResponseEntity<AuditView> escalate(Seen seen, @Valid @RequestBody AuditRequests.GivenEscalation escalation) {
        return answer(seen.caller(), concluding.escalate(seen, escalation));
    }

    private ResponseEntity<AuditView> answer(Caller caller, Stored<RegisterAudit> audit) {
        return Tagged.ok(views.of(caller, audit), audit.version());
    }
}
