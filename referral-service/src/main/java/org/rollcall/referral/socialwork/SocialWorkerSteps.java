package org.rollcall.referral.socialwork;

import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.referral.socialwork.child.AboutChild;
import org.rollcall.referral.socialwork.child.SocialWorkerDesk;
import org.rollcall.referral.socialwork.child.SocialWorkerView;
import org.rollcall.referral.socialwork.notification.NotificationDesk;
import org.rollcall.referral.socialwork.notification.NotificationView;
import org.springframework.http.ResponseEntity;

/** What can be done about one child's social worker, however the child was found: in a case or on the roll. */
final class SocialWorkerSteps {

    private final SocialWorkerDesk workers;
    private final NotificationDesk notifications;

    SocialWorkerSteps(SocialWorkerDesk workers, NotificationDesk notifications) {
        this.workers = workers;
        this.notifications = notifications;
    }

    ResponseEntity<SocialWorkerView> read(Caller caller, AboutChild child) {
        return workers.read(caller, child);
    }

    ResponseEntity<SocialWorkerView> link(
            Caller caller, AboutChild child, Version expected, SocialWorkRequests.LinkRequest link) {
        return workers.link(caller, child, expected, link.link());
    }

    ResponseEntity<SocialWorkerView> end(
            Caller caller, AboutChild child, Version expected, SocialWorkRequests.EndRequest end) {
        return workers.end(caller, child, expected, end.validTo());
    }

    ResponseEntity<SocialWorkerView> aimAt(
            Caller caller, AboutChild child, Version expected, SocialWorkRequests.TargetRequest target) {
        return workers.aimAt(caller, child, expected, target.percent());
    }

    ResponseEntity<NotificationView> raise(
            Caller caller, AboutChild child, IdempotencyKey key, SocialWorkRequests.RaiseRequest raised) {
        return notifications.raise(caller, child, key, raised.cause());
    }
}
