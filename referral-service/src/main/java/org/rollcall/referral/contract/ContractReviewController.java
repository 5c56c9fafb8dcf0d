package org.rollcall.referral.contract;

import static org.rollcall.referral.contract.ContractRequests.ids;
import static org.rollcall.referral.contract.ContractRequests.narrative;

import jakarta.validation.Valid;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IfMatch;
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
    ResponseEntity<ContractView> beginReview(
            Caller caller, @PathVariable String caseId, @PathVariable String id, @IfMatch Version expected) {
        return views.answer(caller, keeping.beginReview(caller, caseId, id, expected));
    }

    @PutMapping("/review")
    @PreAuthorize("hasAuthority('contract:write')")
    ResponseEntity<ContractView> review(
            Caller caller,
            @PathVariable String caseId,
            @PathVariable String id,
            @IfMatch Version expected,
            @Valid @RequestBody ContractRequests.ContractReviewRequest review) {
        return views.answer(caller, keeping.review(caller, caseId, id, expected, review));
    }

    @PutMapping("/completion")
    @PreAuthorize("hasAuthority('contract:write')")
    ResponseEntity<ContractView> complete(
            Caller caller,
            @PathVariable String caseId,
            @PathVariable String id,
            @IfMatch Version expected,
            @Valid @RequestBody ContractRequests.CompletionRequest end) {
        return views.answer(
                caller, keeping.complete(caller, caseId, id, expected, end.finding(), narrative(end.note())));
    }

    @PutMapping("/breach")
    @PreAuthorize("hasAuthority('contract:write')")
    ResponseEntity<ContractView> breach(
            Caller caller,
            @PathVariable String caseId,
            @PathVariable String id,
            @IfMatch Version expected,
            @Valid @RequestBody ContractRequests.BreachRequest breach) {
        return views.answer(
                caller,
                keeping.breach(
                        caller,
                        caseId,
                        id,
                        expected,
                        ids(breach.parents()),
                        breach.explained(),
                        narrative(breach.note())));
    }

    @PutMapping("/early-end")
    @PreAuthorize("hasAuthority('contract:write')")
    ResponseEntity<ContractView> endEarly(
            Caller caller,
            @PathVariable String caseId,
            @PathVariable String id,
            @IfMatch Version expected,
            @Valid @RequestBody ContractRequests.EarlyEndRequest end) {
        return views.answer(
                caller, keeping.endEarly(caller, caseId, id, expected, end.reason(), narrative(end.note())));
    }
}
