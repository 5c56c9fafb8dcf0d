package org.rollcall.referral.socialwork;

import jakarta.validation.Valid;
import java.net.URI;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.IfMatch;
import org.rollcall.platform.web.Tagged;
import org.rollcall.referral.casework.CaseFiles;
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

    private final RecordingLinks links;
    private final Telling telling;
    private final CaseFiles files;
    private final SocialWorkViews views;

    SocialWorkerController(RecordingLinks links, Telling telling, CaseFiles files, SocialWorkViews views) {
        this.links = links;
        this.telling = telling;
        this.files = files;
        this.views = views;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('social-worker:read')")
    ResponseEntity<SocialWorkerView> read(Caller caller, @PathVariable String caseId) {
        return links.read(caller, caseId).map(child -> answer(caller, child)).orElseGet(() -> nobody(caller, caseId));
    }

    @PutMapping
    @PreAuthorize("hasAuthority('social-worker:record')")
    ResponseEntity<SocialWorkerView> link(
            Caller caller,
            @PathVariable String caseId,
            @IfMatch Version expected,
            @Valid @RequestBody SocialWorkRequests.LinkRequest link) {
        return answer(caller, links.link(caller, caseId, expected, link.link()));
    }

    @PutMapping("/end")
    @PreAuthorize("hasAuthority('social-worker:record')")
    ResponseEntity<SocialWorkerView> end(
            Caller caller,
            @PathVariable String caseId,
            @IfMatch Version expected,
            @Valid @RequestBody SocialWorkRequests.EndRequest end) {
        return answer(caller, links.end(caller, caseId, expected, end.validTo()));
    }

    @PutMapping("/target")
    @PreAuthorize("hasAuthority('social-worker:record')")
    ResponseEntity<SocialWorkerView> aimAt(
            Caller caller,
            @PathVariable String caseId,
            @IfMatch Version expected,
            @Valid @RequestBody SocialWorkRequests.TargetRequest target) {
        return answer(caller, links.aimAt(caller, caseId, expected, target.percent()));
    }

    @PostMapping("/notifications")
    @PreAuthorize("hasAuthority('social-worker:tell')")
    ResponseEntity<NotificationView> raise(
            Caller caller,
            @PathVariable String caseId,
            IdempotencyKey key,
            @Valid @RequestBody SocialWorkRequests.RaiseRequest raised) {
        Stored<SocialWorkerNotification> due =
                telling.raise(caller, caseId, key, new Cause(raised.trigger(), raised.on()));
        return Tagged.created(
                URI.create(NotificationController.PATH + "/" + due.id()), views.of(caller, due), due.version());
    }

    private ResponseEntity<SocialWorkerView> nobody(Caller caller, String caseId) {
        String pupil = files.visible(caller, caseId).pupil().value();
        return Tagged.ok(SocialWorkerView.nobody(pupil), Children.NONE);
    }

    private ResponseEntity<SocialWorkerView> answer(Caller caller, Stored<ChildWithSocialWorker> stored) {
        return Tagged.ok(views.of(caller, stored.value()), stored.version());
    }
}
