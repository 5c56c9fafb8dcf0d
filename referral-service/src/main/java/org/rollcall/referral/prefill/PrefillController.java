package org.rollcall.referral.prefill;

import org.rollcall.platform.tenancy.Caller;
import org.rollcall.referral.CallersSchool;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.evidence.ReferralType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A form begun for the school that writes it. */
@RestController
@RequestMapping("/api/referral/v1/referrals/prefill")
class PrefillController {

    private final Prefilling prefilling;

    PrefillController(Prefilling prefilling) {
        this.prefilling = prefilling;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('referral:write')")
    PrefillView begin(
            Caller caller, @RequestParam String pupil, @RequestParam String school, @RequestParam ReferralType type) {
        return prefilling.begin(caller, new SchoolUrn(CallersSchool.require(caller, school)), new PupilId(pupil), type);
    }
}
