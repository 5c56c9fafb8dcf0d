package org.rollcall.referral.socialwork.notification;

import java.util.List;
import java.util.Optional;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.socialwork.cause.Cause;
import org.rollcall.referral.socialwork.cause.NotificationFacts;

/** The notifications of a council, for those who make them from news and write them as letters. */
public final class Notifications {

    private final Aggregates<SocialWorkerNotification> notifications;

    Notifications(Aggregates<SocialWorkerNotification> notifications) {
        this.notifications = notifications;
    }

    public Optional<KnownNotification> find(TenantId tenant, String id) {
        return notifications.find(tenant, id).map(Stored::value);
    }

    /** One more is due; false when it was there already. */
    public boolean due(Received event, NotificationFacts facts, List<Cause> causes) {
        return notifications.createFrom(event, facts.id().value(), SocialWorkerNotification.due(facts, causes));
    }

    /**
     * What was to be told has been explained: it is not told any more while it is due, and together with the explanation once it is late.
     *
     * @return whether it had been told already, so that the explanation must be told by itself
     */
    public boolean explain(Received event, String id, Cause explained) {
        if (notifications.find(event.tenant(), id).isEmpty()) {
            return false;
        }
        notifications.apply(event, id, found -> found.value().explain(explained));
        return notifications.get(event.tenant(), id).value().state().wasSent();
    }

    /** One more thing to tell with the others; false when they have gone out without it. */
    public boolean gather(Received event, String id, Cause cause) {
        notifications.apply(event, id, found -> Change.of(found.value().with(cause)));
        return notifications.get(event.tenant(), id).value().causes().contains(cause);
    }
}
