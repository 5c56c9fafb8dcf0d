package org.rollcall.attendance.council;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
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
    ResponseEntity<CouncilView> onboard(Caller caller, @Valid @RequestBody CouncilRequest request) {
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
    record CouncilRequest(
            @NotBlank @Size(max = 200) String name,

            @NotNull @Pattern(regexp = "[0-9]{3}", message = "Give the three digits of the local authority code.") String laCode,

            @Nullable @Pattern(regexp = "[EW][0-9]{8}", message = "Give the code of the area, such as E09000011.") String gssCode) {

        CouncilProfile profileOf(TenantId tenant) {
            return new CouncilProfile(tenant.value(), name.strip(), laCode, gssCode);
        }
    }

    /** The council as others of its people see it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CouncilView(
            String id, String name, String laCode, @Nullable String gssCode) {

        static CouncilView of(CouncilProfile council) {
            return new CouncilView(council.tenant(), council.name(), council.laCode(), council.gssCode());
        }
    }
}
