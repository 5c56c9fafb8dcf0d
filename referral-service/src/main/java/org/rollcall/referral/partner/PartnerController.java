package org.rollcall.referral.partner;

import jakarta.validation.Valid;
import java.net.URI;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.AccessTable;
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

/** Referrals of a case to partner services over HTTP; for the council alone. */
@RestController
@RequestMapping(PartnerController.PATH)
class PartnerController {

    static final String PATH = "/api/referral/v1/cases/{caseId}/partner-referrals";

    private static final String WRITE = "partner-referral:write";

    private final PartnerReferrals referrals;
    private final AccessTable access;

    PartnerController(PartnerReferrals referrals, AccessTable access) {
        this.referrals = referrals;
        this.access = access;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('partner-referral:read')")
    CursorPage<PartnerView> list(Caller caller, @PathVariable String caseId, Cursor cursor) {
        return CursorPage.of(
                referrals.list(caller, caseId, cursor.after(), cursor.limit()), found -> view(caller, found));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('partner-referral:read')")
    ResponseEntity<PartnerView> read(Caller caller, @PathVariable String caseId, @PathVariable String id) {
        return answer(caller, referrals.get(caller, caseId, id));
    }

    @PostMapping
    @PreAuthorize("hasAuthority('partner-referral:write')")
    ResponseEntity<PartnerView> make(
            Caller caller,
            @PathVariable String caseId,
            IdempotencyKey key,
            @Valid @RequestBody PartnerRequests.ReferralRequest request) {
        Stored<PartnerReferral> made = referrals.make(caller, caseId, key, request);
        URI location = URI.create(PATH.replace("{caseId}", caseId) + "/" + made.id());
        return Tagged.created(location, view(caller, made), made.version());
    }

    @PutMapping("/{id}/outcome")
    @PreAuthorize("hasAuthority('partner-referral:write')")
    ResponseEntity<PartnerView> hear(
            Seen seen, @PathVariable String caseId, @Valid @RequestBody PartnerRequests.OutcomeRequest heard) {
        return answer(seen.caller(), referrals.hear(seen, caseId, heard.outcome()));
    }

    @PutMapping("/{id}/withdrawal")
    @PreAuthorize("hasAuthority('partner-referral:write')")
    ResponseEntity<PartnerView> withdraw(Seen seen, @PathVariable String caseId) {
        return answer(seen.caller(), referrals.withdraw(seen, caseId));
    }

    private ResponseEntity<PartnerView> answer(Caller caller, Stored<PartnerReferral> stored) {
        return Tagged.ok(view(caller, stored), stored.version());
    }

    private PartnerView view(Caller caller, Stored<PartnerReferral> stored) {
        return PartnerView.of(
                stored.value(), access.authoritiesOf(caller.roles()).contains(WRITE));
    }
}
