package org.rollcall.referral.socialwork;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.rollcall.platform.web.Seen;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.socialwork.notification.NotificationDesk;
import org.rollcall.referral.socialwork.notification.NotificationFilter;
import org.rollcall.referral.socialwork.notification.NotificationState;
import org.rollcall.referral.socialwork.notification.NotificationView;
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
@RequestMapping(NotificationDesk.PATH)
class NotificationController {

    private final NotificationDesk notifications;

    NotificationController(NotificationDesk notifications) {
        this.notifications = notifications;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('social-worker:tell')")
    CursorPage<NotificationView> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable NotificationState state,
            @RequestParam(required = false) @Nullable String pupil,
            Cursor cursor) {
        return notifications.list(caller, school, new NotificationFilter(state, pupil), cursor);
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('social-worker:tell')")
    ResponseEntity<NotificationView> read(Caller caller, @PathVariable String id) {
        return notifications.read(caller, id);
    }

    @PutMapping("/{id}/sending")
    @PreAuthorize("hasAuthority('social-worker:tell')")
    ResponseEntity<NotificationView> send(Seen seen, @Valid @RequestBody SocialWorkRequests.SendingRequest sent) {
        return notifications.send(seen, sent.told());
    }

    @PutMapping("/{id}/acknowledgement")
    @PreAuthorize("hasAuthority('social-worker:record')")
    ResponseEntity<NotificationView> acknowledge(
            Seen seen, @Valid @RequestBody SocialWorkRequests.AcknowledgementRequest said) {
        return notifications.acknowledge(seen, said.acknowledgement());
    }

    @PutMapping("/{id}/waiver")
    @PreAuthorize("hasAuthority('social-worker:waive')")
    ResponseEntity<NotificationView> waive(Seen seen, @Valid @RequestBody SocialWorkRequests.WaiverRequest why) {
        return notifications.waive(seen, new Narrative(why.reason()));
    }
}
