package org.rollcall.referral.referral;

import jakarta.validation.Valid;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Seen;
import org.rollcall.platform.web.Tagged;
import org.rollcall.referral.triage.DecisionRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The council's steps of a referral over HTTP. */
@RestController
@RequestMapping(ReferralController.PATH)
class TriageController {

    private final Triaging triaging;
    private final ReferralViews views;

    TriageController(Triaging triaging, ReferralViews views) {
        this.triaging = triaging;
        this.views = views;
    }

    @PutMapping("/{id}/triage")
    @PreAuthorize("hasAuthority('referral:triage')")
    ResponseEntity<ReferralView> start(Seen seen) {
        return answer(seen.caller(), triaging.start(seen));
    }

    @PutMapping("/{id}/decision")
    @PreAuthorize("hasAuthority('referral:decide')")
    ResponseEntity<ReferralView> decide(Seen seen, @Valid @RequestBody DecisionRequest decision) {
        return answer(seen.caller(), triaging.decide(seen, decision));
    }

    private ResponseEntity<ReferralView> answer(Caller caller, Stored<Referral> stored) {
        return Tagged.ok(views.of(caller, stored), stored.version());
    }
}
