package org.rollcall.referral.socialwork;

import jakarta.validation.Valid;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.IfMatch;
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

    private final RecordingLinks links;
    private final Telling telling;
    private final Subjects subjects;
    private final SocialWorkViews views;

    PupilsSocialWorkerController(RecordingLinks links, Telling telling, Subjects subjects, SocialWorkViews views) {
        this.links = links;
        this.telling = telling;
        this.subjects = subjects;
        this.views = views;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('social-worker:read')")
    ResponseEntity<SocialWorkerView> read(Caller caller, @PathVariable String pupilId) {
        Subject child = subjects.onRoll(caller, pupilId);
        return views.of(caller, child, links.read(caller, child));
    }

    @PutMapping
    @PreAuthorize("hasAuthority('social-worker:record')")
    ResponseEntity<SocialWorkerView> link(
            Caller caller,
            @PathVariable String pupilId,
            @IfMatch Version expected,
            @Valid @RequestBody SocialWorkRequests.LinkRequest link) {
        return views.of(caller, links.link(caller, subjects.onRoll(caller, pupilId), expected, link.link()));
    }

    @PutMapping("/end")
    @PreAuthorize("hasAuthority('social-worker:record')")
    ResponseEntity<SocialWorkerView> end(
            Caller caller,
            @PathVariable String pupilId,
            @IfMatch Version expected,
            @Valid @RequestBody SocialWorkRequests.EndRequest end) {
        return views.of(caller, links.end(caller, subjects.onRoll(caller, pupilId), expected, end.validTo()));
    }

    @PutMapping("/target")
    @PreAuthorize("hasAuthority('social-worker:record')")
    ResponseEntity<SocialWorkerView> aimAt(
            Caller caller,
            @PathVariable String pupilId,
            @IfMatch Version expected,
            @Valid @RequestBody SocialWorkRequests.TargetRequest target) {
        return views.of(caller, links.aimAt(caller, subjects.onRoll(caller, pupilId), expected, target.percent()));
    }

    @PostMapping("/notifications")
    @PreAuthorize("hasAuthority('social-worker:tell')")
    ResponseEntity<NotificationView> raise(
            Caller caller,
            @PathVariable String pupilId,
            IdempotencyKey key,
            @Valid @RequestBody SocialWorkRequests.RaiseRequest raised) {
        Stored<SocialWorkerNotification> due =
                telling.raise(caller, subjects.onRoll(caller, pupilId), key, new Cause(raised.trigger(), raised.on()));
        return views.raised(caller, due);
    }
}
