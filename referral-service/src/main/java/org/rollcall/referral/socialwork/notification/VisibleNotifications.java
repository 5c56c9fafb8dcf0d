package org.rollcall.referral.socialwork.notification;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Listing;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Seen;
import org.rollcall.referral.CallersSchool;
import org.rollcall.referral.allocation.conflict.Ties;
import org.rollcall.referral.socialwork.cause.NotificationFacts;

/** Notifications as their readers may see them: the council all, a school those of its own that it may send itself. */
final class VisibleNotifications {

    private static final String NAME = "socialWorkerNotifications";

    private final Aggregates<SocialWorkerNotification> notifications;
    private final Ties ties;

    VisibleNotifications(Aggregates<SocialWorkerNotification> notifications, Ties ties) {
        this.notifications = notifications;
        this.ties = ties;
    }

    Slice<Stored<SocialWorkerNotification>> list(
            Caller caller, @Nullable String school, NotificationFilter wanted, @Nullable String after, int limit) {
        Optional<String> urn = CallersSchool.of(caller, school);
        Map<String, Object> equal = wanted.equalTo(urn, caller.councilSide());
        return notifications.slice(
                caller.tenant(), ties.free(caller, Listing.of(equal), NotificationFilter.PUPIL), after, limit);
    }

    Stored<SocialWorkerNotification> get(Caller caller, String id) {
        return notifications
                .find(caller.tenant(), id)
                .filter(found -> isFor(caller, found.value().facts()))
                .orElseThrow(() -> new NotFound(NAME, id));
    }

    Stored<SocialWorkerNotification> get(Seen seen) {
        return notifications.unchanged(get(seen.caller(), seen.id()), seen.version());
    }

    private boolean isFor(Caller caller, NotificationFacts facts) {
        return caller.councilSide() ? !ties.keepFrom(caller, facts.pupil()) : isSchools(caller, facts);
    }

    private static boolean isSchools(Caller caller, NotificationFacts facts) {
        return facts.forSchool() && caller.mayActFor(facts.school().value());
    }
}
