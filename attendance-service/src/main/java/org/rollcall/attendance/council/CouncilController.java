package org.rollcall.attendance.council;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.Tagged;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own council. */
@RestController
@RequestMapping("/api/attendance/v1/council")
class CouncilController {

    private final OnboardingCouncil onboarding;
    private final Councils councils;

    CouncilController(OnboardingCouncil onboarding, Councils councils) {
        this.onboarding = onboarding;
        this.councils = councils;
    }

    @PutMapping
    @PreAuthorize("hasAuthority('council:onboard')")
    ResponseEntity<CouncilView> onboard(Caller caller, @RequestBody CouncilRequest request) {
        return shown(onboarding.onboard(caller.tenant(), request.profileOf(caller.tenant()), Actor.of(caller)));
    }

    @GetMapping
    @PreAuthorize("hasAuthority('council:read')")
    ResponseEntity<CouncilView> show(TenantId tenant) {
        return shown(councils.get(tenant));
    }

    private static ResponseEntity<CouncilView> shown(Stored<CouncilProfile> council) {
        return Tagged.ok(CouncilView.of(council.value()), council.version());
    }

    /** What the council says of itself. */
    record CouncilRequest(String name, String laCode) {

        CouncilProfile profileOf(TenantId tenant) {
            List<FieldProblem> problems = new ArrayList<>();
            if (name.isBlank() || name.length() > 200) {
                problems.add(new FieldProblem("/name", "Give the council's name in 1 to 200 characters."));
            }
            if (!laCode.matches("[0-9]{3}")) {
                problems.add(new FieldProblem("/laCode", "Give the three digits of the local authority code."));
            }
            if (!problems.isEmpty()) {
                throw new InvalidInput(problems);
            }
            return new CouncilProfile(tenant.value(), name.strip(), laCode);
        }
    }

    /** The council as others of its people see it. */
    record CouncilView(String id, String name, String laCode) {

        static CouncilView of(CouncilProfile council) {
            return new CouncilView(council.tenant(), council.name(), council.laCode());
        }
    }
}
