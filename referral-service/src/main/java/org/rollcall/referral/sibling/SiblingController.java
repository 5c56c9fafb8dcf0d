package org.rollcall.referral.sibling;

import java.time.Clock;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.referral.allocation.conflict.Ties;
import org.rollcall.referral.family.Families;
import org.rollcall.referral.pupil.Pupils;
import org.rollcall.referral.referral.Referrals;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Brothers and sisters of a referred child over HTTP; there are never more than a family has. */
@RestController
@RequestMapping("/api/referral/v1/referrals/{id}/siblings")
class SiblingController {

    private final FindingSiblings finding;

    SiblingController(Referrals referrals, Families families, Pupils pupils, Ties ties, Clock clock) {
        this.finding = new FindingSiblings(referrals, families, pupils, ties, clock);
    }

    @GetMapping
    @PreAuthorize("hasAuthority('referral:read')")
    SiblingsView siblings(Caller caller, @PathVariable String id) {
        return finding.of(caller, id);
    }
}
