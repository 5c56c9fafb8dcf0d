package org.rollcall.referral.socialwork.notification;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.Seen;
import org.rollcall.platform.web.Tagged;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.socialwork.cause.Cause;
import org.rollcall.referral.socialwork.child.AboutChild;
import org.springframework.http.ResponseEntity;

/** Takes what a caller does about notifications, and shows them each one with the steps that are open to them now. */
public final class NotificationDesk {

    public static final String PATH = "/api/referral/v1/social-worker-notifications";

    private final VisibleNotifications notifications;
    private final Telling telling;
    private final AccessTable access;

    NotificationDesk(VisibleNotifications notifications, Telling telling, AccessTable access) {
        this.notifications = notifications;
        this.telling = telling;
        this.access = access;
    }

    public CursorPage<NotificationView> list(
            Caller caller, @Nullable String school, NotificationFilter wanted, Cursor cursor) {
        return CursorPage.of(
                notifications.list(caller, school, wanted, cursor.after(), cursor.limit()),
                found -> view(caller, found));
    }

    public ResponseEntity<NotificationView> read(Caller caller, String id) {
        return shown(caller, notifications.get(caller, id));
    }

    public ResponseEntity<NotificationView> raise(Caller caller, AboutChild child, IdempotencyKey key, Cause cause) {
        Stored<SocialWorkerNotification> due = telling.raise(caller, child, key, cause);
        return Tagged.created(URI.create(PATH + "/" + due.id()), view(caller, due), due.version());
    }

    public ResponseEntity<NotificationView> send(Seen seen, Told told) {
        return shown(seen.caller(), telling.send(seen, told));
    }

    public ResponseEntity<NotificationView> acknowledge(Seen seen, Acknowledgement said) {
        return shown(seen.caller(), telling.acknowledge(seen, said));
    }

    public ResponseEntity<NotificationView> waive(Seen seen, Narrative reason) {
        return shown(seen.caller(), telling.waive(seen, reason));
    }

    private ResponseEntity<NotificationView> shown(Caller caller, Stored<SocialWorkerNotification> stored) {
        return Tagged.ok(view(caller, stored), stored.version());
    }

    private NotificationView view(Caller caller, Stored<SocialWorkerNotification> stored) {
        SocialWorkerNotification shown = stored.value();
        return NotificationView.of(shown, caller.councilSide(), actions(caller, shown.state()));
    }

    private List<String> actions(Caller caller, NotificationState state) {
        Set<String> authorities = access.authoritiesOf(caller.roles());
        return Arrays.stream(NotificationAction.values())
                .filter(action -> action.isOpenIn(state) && authorities.contains(action.authority()))
                .map(NotificationAction::written)
                .toList();
    }
}
