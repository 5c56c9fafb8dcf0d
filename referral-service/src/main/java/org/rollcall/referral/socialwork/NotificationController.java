package org.rollcall.referral.socialwork;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.rollcall.platform.web.IfMatch;
import org.rollcall.platform.web.Tagged;
import org.rollcall.referral.evidence.Narrative;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What social workers must be told, over HTTP. */
@RestController
@RequestMapping(NotificationController.PATH)
class NotificationController {

    static final String PATH = "/api/referral/v1/social-worker-notifications";

    private final VisibleNotifications notifications;
    private final Telling telling;
    private final SocialWorkViews views;

    NotificationController(VisibleNotifications notifications, Telling telling, SocialWorkViews views) {
        this.notifications = notifications;
        this.telling = telling;
        this.views = views;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('social-worker:tell')")
    CursorPage<NotificationView> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable NotificationState state,
            @RequestParam(required = false) @Nullable String pupil,
            Cursor cursor) {
        NotificationFilter wanted = new NotificationFilter(state, pupil);
        return CursorPage.of(
                notifications.list(caller, school, wanted, cursor.after(), cursor.limit()),
                found -> views.notification(caller, found));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('social-worker:tell')")
    ResponseEntity<NotificationView> read(Caller caller, @PathVariable String id) {
        return answer(caller, notifications.get(caller, id));
    }

    @PutMapping("/{id}/sending")
    @PreAuthorize("hasAuthority('social-worker:tell')")
    ResponseEntity<NotificationView> send(
            Caller caller,
            @PathVariable String id,
            @IfMatch Version expected,
            @Valid @RequestBody SocialWorkRequests.SendingRequest sent) {
        return answer(caller, telling.send(caller, id, expected, sent.on(), sent.channel(), sent.others()));
    }

    @PutMapping("/{id}/acknowledgement")
    @PreAuthorize("hasAuthority('social-worker:record')")
    ResponseEntity<NotificationView> acknowledge(
            Caller caller,
            @PathVariable String id,
            @IfMatch Version expected,
            @Valid @RequestBody SocialWorkRequests.AcknowledgementRequest said) {
        return answer(caller, telling.acknowledge(caller, id, expected, said.acknowledgement()));
    }

    @PutMapping("/{id}/waiver")
    @PreAuthorize("hasAuthority('social-worker:waive')")
    ResponseEntity<NotificationView> waive(
            Caller caller,
            @PathVariable String id,
            @IfMatch Version expected,
            @Valid @RequestBody SocialWorkRequests.WaiverRequest why) {
        return answer(caller, telling.waive(caller, id, expected, new Narrative(why.reason())));
    }

    private ResponseEntity<NotificationView> answer(Caller caller, Stored<SocialWorkerNotification> stored) {
        return Tagged.ok(views.notification(caller, stored), stored.version());
    }
}
