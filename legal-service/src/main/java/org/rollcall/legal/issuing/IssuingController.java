package org.rollcall.legal.issuing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.legal.id.EnforcementCaseId;
import org.rollcall.legal.id.ParentId;
import org.rollcall.legal.penaltynotice.PenaltyNoticeView;
import org.rollcall.legal.penaltynotice.RecordedNotice;
import org.rollcall.platform.calendar.DeliveryMethod;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.CallerAuthentication;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.Tagged;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/legal/v1/enforcement-cases/{id}")
@Tag(name = "issuing penalty notices", description = "May I issue, and issue: one decision behind both.")
class IssuingController {

    private final IssuingPenaltyNotice issuing;
    private final AccessTable access;

    IssuingController(IssuingPenaltyNotice issuing, AccessTable access) {
        this.issuing = issuing;
        this.access = access;
    }

    @GetMapping("/penalty-notice-check")
    @PreAuthorize("hasAuthority('penalty-notice:check')")
    @Operation(
            summary = "May a notice be issued to this parent?",
            description = "Yes with what it would say, or 409 with every guard that fails and its provision.")
    CheckView check(
            Caller caller,
            @PathVariable String id,
            @RequestParam String parent,
            @Parameter(description = "today, when left out") @RequestParam(required = false) @Nullable LocalDate issueOn,
            @Parameter(description = "as the code of conduct says, when left out")
                    @RequestParam(required = false)
                    @Nullable DeliveryMethod method) {
        return CheckView.of(issuing.check(caller, new EnforcementCaseId(id), new ParentId(parent), issueOn, method));
    }

    @PostMapping("/penalty-notices")
    @PreAuthorize("hasAuthority('penalty-notice:issue')")
    @Operation(summary = "Issue a penalty notice to one parent, with its letter")
    ResponseEntity<PenaltyNoticeView> issue(
            @Parameter(hidden = true) CallerAuthentication officer,
            @PathVariable String id,
            @Valid @RequestBody PenaltyNoticeRequest request,
            IdempotencyKey key) {
        RecordedNotice issued = issuing.issue(Officer.of(officer), new EnforcementCaseId(id), request, key);
        return Tagged.created(
                URI.create("/api/legal/v1/penalty-notices/" + issued.content().id()),
                PenaltyNoticeView.of(
                        issued, access.authoritiesOf(officer.caller().roles())),
                issued.version());
    }
}
