package org.rollcall.referral.checklist;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.IfMatch;
import org.rollcall.platform.web.Tagged;
import org.rollcall.referral.CallersSchool;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.evidence.ReferralType;
import org.rollcall.referral.school.School;
import org.rollcall.referral.school.Schools;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a school has to attach, for those who write referrals; and a council's own lists, for those who set them. */
@RestController
@RequestMapping("/api/referral/v1/evidence-checklists")
class ChecklistController {

    private final Checklists checklists;
    private final SettingChecklist setting;
    private final Schools schools;
    private final Clock clock;

    ChecklistController(Checklists checklists, SettingChecklist setting, Schools schools, Clock clock) {
        this.checklists = checklists;
        this.setting = setting;
        this.schools = schools;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('checklist:read')")
    ChecklistView inForce(
            Caller caller,
            @RequestParam String school,
            @RequestParam ReferralType type,
            @RequestParam(required = false) @Nullable LocalDate on) {
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        return checklists.view(caller.tenant(), school(caller, school), type, day);
    }

    @GetMapping("/{type}")
    @PreAuthorize("hasAuthority('checklist:set')")
    ResponseEntity<CouncilChecklistView> council(TenantId tenant, @PathVariable ReferralType type) {
        return answer(setting.read(tenant, type));
    }

    @PutMapping("/{type}/draft")
    @PreAuthorize("hasAuthority('checklist:set')")
    ResponseEntity<CouncilChecklistView> draft(
            Caller caller,
            @PathVariable ReferralType type,
            @IfMatch Version expected,
            @Valid @RequestBody ChecklistRequest draft) {
        return answer(setting.draft(caller, type, expected, draft.chosen()));
    }

    @PutMapping("/{type}/in-force")
    @PreAuthorize("hasAuthority('checklist:set')")
    ResponseEntity<CouncilChecklistView> bringIntoForce(
            Caller caller,
            @PathVariable ReferralType type,
            @IfMatch Version expected,
            @Valid @RequestBody ChecklistRequest.InForce inForce) {
        return answer(setting.bringIntoForce(caller, type, expected, inForce.from()));
    }

    private School school(Caller caller, String urn) {
        return schools.find(caller.tenant(), new SchoolUrn(CallersSchool.require(caller, urn)))
                .orElseThrow(() -> new NotFound("schools", urn));
    }

    private static ResponseEntity<CouncilChecklistView> answer(Stored<CouncilChecklist> stored) {
        return Tagged.ok(CouncilChecklistView.of(stored.value()), stored.version());
    }
}
