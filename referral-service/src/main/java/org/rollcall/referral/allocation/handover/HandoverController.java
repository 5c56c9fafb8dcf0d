package org.rollcall.referral.allocation.handover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Tagged;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.Subject;
import org.rollcall.referral.allocation.Officers;
import org.rollcall.referral.allocation.OfficersCases;
import org.rollcall.referral.allocation.conflict.Ties;
import org.rollcall.referral.evidence.Narrative;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The handover of an officer's cases over HTTP. Asking again with the same plan goes on with it, so no version is asked for. */
@RestController
@RequestMapping("/api/referral/v1/officers/{subject}/handover")
class HandoverController {

    private final HandingOver handing;
    private final Officers officers;
    private final OfficersCases cases;
    private final Ties ties;
    private final Clock clock;

    HandoverController(HandingOver handing, Officers officers, OfficersCases cases, Ties ties, Clock clock) {
        this.handing = handing;
        this.officers = officers;
        this.cases = cases;
        this.ties = ties;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('officer:hand-over')")
    ResponseEntity<HandoverView> read(Caller caller, @PathVariable String subject) {
        return answer(caller, handing.get(caller.tenant(), subject));
    }

    @PutMapping
    @PreAuthorize("hasAuthority('officer:hand-over')")
    ResponseEntity<HandoverView> handOver(
            Caller caller, @PathVariable String subject, @Valid @RequestBody HandoverRequest body) {
        return answer(caller, handing.handOver(caller, subject, body.planFor(subject)));
    }

    private ResponseEntity<HandoverView> answer(Caller caller, Stored<Handover> stored) {
        var schools = officers.schoolsOf(stored.tenant(), stored.value().officer(), LocalDate.now(clock));
        return Tagged.ok(HandoverView.of(stored.value(), schools, unseen(caller)), stored.version());
    }

    private Set<CaseId> unseen(Caller caller) {
        return cases.of(caller.tenant(), ties.kept(caller));
    }

    /** @param to who gets the cases of every school that {@code bySchool} does not name */
    record HandoverRequest(
            @Nullable @Pattern(regexp = Subject.FORM, message = Subject.SAYS) String to,

            @Nullable @Size(max = 500) Map<String, @Pattern(regexp = Subject.FORM, message = Subject.SAYS) String> bySchool,

            @NotBlank @Size(max = 2000) String reason) {

        Plan planFor(String officer) {
            Map<String, String> schools = bySchool == null ? Map.of() : bySchool;
            schools.forEach(HandoverRequest::check);
            if (to == null && schools.isEmpty()) {
                throw new InvalidInput("/to", "somebody must get the cases");
            }
            if (officer.equals(to) || schools.containsValue(officer)) {
                throw new InvalidInput("/to", "must be another officer");
            }
            return new Plan(to, schools, new Narrative(reason));
        }

        private static void check(String urn, @Nullable String officer) {
            if (!urn.matches(SchoolUrn.FORM) || officer == null || officer.isBlank() || officer.length() > 100) {
                throw new InvalidInput("/bySchool", "names the officer for the number of each school");
            }
        }
    }
}
