package org.rollcall.referral.contract;

import static org.rollcall.referral.contract.ContractRequests.ids;
import static org.rollcall.referral.evidence.Narrative.narrative;

import jakarta.validation.Valid;
import org.rollcall.platform.web.Seen;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reviews of a contract that was made, and its end. */
@RestController
@RequestMapping(ContractController.PATH + "/{id}")
class ContractReviewController {

    private final KeepingContracts keeping;
    private final ContractViews views;

    ContractReviewController(KeepingContracts keeping, ContractViews views) {
        this.keeping = keeping;
        this.views = views;
    }

    @PutMapping("/review-start")
    @PreAuthorize("hasAuthority('contract:write')")
    ResponseEntity<ContractView> beginReview(Seen seen, @PathVariable String caseId) {
        return views.answer(seen.caller(), keeping.beginReview(seen, caseId));
    }

    @PutMapping("/review")
    @PreAuthorize("hasAuthority('contract:write')")
    ResponseEntity<ContractView> review(
            Seen seen, @PathVariable String caseId, @Valid @RequestBody ContractRequests.ContractReviewRequest review) {
        return views.answer(seen.caller(), keeping.review(seen, caseId, review));
    }

    @PutMapping("/completion")
    @PreAuthorize("hasAuthority('contract:write')")
    ResponseEntity<ContractView> complete(
            Seen seen, @PathVariable String caseId, @Valid @RequestBody ContractRequests.CompletionRequest end) {
        return views.answer(seen.caller(), keeping.complete(seen, caseId, end.finding(), narrative(end.note())));
    }

    @PutMapping("/breach")
    @PreAuthorize("hasAuthority('contract:write')")
    ResponseEntity<ContractView> breach(
            Seen seen, @PathVariable String caseId, @Valid @RequestBody ContractRequests.BreachRequest breach) {
        return views.answer(
                seen.caller(),
                keeping.breach(seen, caseId, ids(breach.parents()), breach.explained(), narrative(breach.note())));
    }

    @PutMapping("/early-end")
    @PreAuthorize("hasAuthority('contract:write')")
    ResponseEntity<ContractView> endEarly(
            Seen seen, @PathVariable String caseId, @Valid @RequestBody ContractRequests.EarlyEndRequest end) {
        return views.answer(seen.caller(), keeping.endEarly(seen, caseId, end.chosen(), narrative(end.note())));
    }
}
