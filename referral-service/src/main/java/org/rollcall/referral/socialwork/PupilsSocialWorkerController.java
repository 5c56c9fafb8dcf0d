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

/** The same for a child of the roll, with a case or without: most children with a social worker need none. */
@RestController
@RequestMapping("/api/referral/v1/pupils/{pupilId}/social-worker")
class PupilsSocialWorkerController {

    private final SocialWorkerSteps steps;
    private final Subjects subjects;

    PupilsSocialWorkerController(SocialWorkerSteps steps, Subjects subjects) {
        this.steps = steps;
        this.subjects = subjects;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('social-worker:read')")
    ResponseEntity<SocialWorkerView> read(Caller caller, @PathVariable String pupilId) {
        return steps.read(caller, subjects.onRoll(caller, pupilId));
    }

    @PutMapping
    @PreAuthorize("hasAuthority('social-worker:record')")
    ResponseEntity<SocialWorkerView> link(
            Caller caller,
            @PathVariable String pupilId,
            @IfMatch Version expected,
            @Valid @RequestBody SocialWorkRequests.LinkRequest link) {
        return steps.link(caller, subjects.onRoll(caller, pupilId), expected, link);
    }

    @PutMapping("/end")
    @PreAuthorize("hasAuthority('social-worker:record')")
    ResponseEntity<SocialWorkerView> end(
            Caller caller,
            @PathVariable String pupilId,
            @IfMatch Version expected,
            @Valid @RequestBody SocialWorkRequests.EndRequest end) {
        return steps.end(caller, subjects.onRoll(caller, pupilId), expected, end);
    }

    @PutMapping("/target")
    @PreAuthorize("hasAuthority('social-worker:record')")
    ResponseEntity<SocialWorkerView> aimAt(
            Caller caller,
            @PathVariable String pupilId,
            @IfMatch Version expected,
            @Valid @RequestBody SocialWorkRequests.TargetRequest target) {
        return steps.aimAt(caller, subjects.onRoll(caller, pupilId), expected, target);
    }

    @PostMapping("/notifications")
    @PreAuthorize("hasAuthority('social-worker:tell')")
    ResponseEntity<NotificationView> raise(
            Caller caller,
            @PathVariable String pupilId,
            IdempotencyKey key,
            @Valid @RequestBody SocialWorkRequests.RaiseRequest raised) {
        return steps.raise(caller, subjects.onRoll(caller, pupilId), key, raised);
    }
}
