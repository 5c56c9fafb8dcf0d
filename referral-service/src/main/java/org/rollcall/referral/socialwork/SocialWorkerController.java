package org.rollcall.referral.socialwork;

import jakarta.validation.Valid;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.IfMatch;
import org.rollcall.referral.socialwork.child.SocialWorkerView;
import org.rollcall.referral.socialwork.notification.NotificationView;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The social worker of a case's child over HTTP. What was never written down has version 0: the first link is put upon that. */
@RestController
@RequestMapping("/api/referral/v1/cases/{caseId}/social-worker")
class SocialWorkerController {

    private final SocialWorkerSteps steps;
    private final Subjects subjects;

    SocialWorkerController(SocialWorkerSteps steps, Subjects subjects) {
        this.steps = steps;
        this.subjects = subjects;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('social-worker:read')")
    ResponseEntity<SocialWorkerView> read(Caller caller, @PathVariable String caseId) {
        return steps.read(caller, subjects.inCase(caller, caseId));
    }

    @PutMapping
    @PreAuthorize("hasAuthority('social-worker:record')")
    ResponseEntity<SocialWorkerView> link(
            Caller caller,
            @PathVariable String caseId,
            @IfMatch Version expected,
            @Valid @RequestBody SocialWorkRequests.LinkRequest link) {
        return steps.link(caller, subjects.inOpenCase(caller, caseId), expected, link);
    }

    @PutMapping("/end")
    @PreAuthorize("hasAuthority('social-worker:record')")
    ResponseEntity<SocialWorkerView> end(
            Caller caller,
            @PathVariable String caseId,
            @IfMatch Version expected,
            @Valid @RequestBody SocialWorkRequests.EndRequest end) {
        return steps.end(caller, subjects.inOpenCase(caller, caseId), expected, end);
    }

    @PutMapping("/target")
    @PreAuthorize("hasAuthority('social-worker:record')")
    ResponseEntity<SocialWorkerView> aimAt(
            Caller caller,
            @PathVariable String caseId,
            @IfMatch Version expected,
            @Valid @RequestBody SocialWorkRequests.TargetRequest target) {
        return steps.aimAt(caller, subjects.inOpenCase(caller, caseId), expected, target);
    }

    @PostMapping("/notifications")
    @PreAuthorize("hasAuthority('social-worker:tell')")
    ResponseEntity<NotificationView> raise(
            Caller caller,
            @PathVariable String caseId,
            IdempotencyKey key,
            @Valid @RequestBody SocialWorkRequests.RaiseRequest raised) {
        return steps.raise(caller, subjects.inOpenCase(caller, caseId), key, raised);
    }
}
