package org.rollcall.referral.socialwork.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;
import org.rollcall.referral.duty.DutyEvent;
import org.rollcall.referral.socialwork.cause.NotificationEvent;
import org.rollcall.referral.socialwork.cause.NotificationMessage;

/** How the store keeps notifications, and what others read of them. */
final class NotificationAggregate implements AggregateType<SocialWorkerNotification> {

    @Override
    public String collection() {
        return "socialWorkerNotifications";
    }

    @Override
    public Class<SocialWorkerNotification> type() {
        return SocialWorkerNotification.class;
    }

    @Override
    public WireEvent wire(Event event) {
        return event instanceof DutyEvent duty ? DutyEvent.wire(duty) : wire((NotificationEvent) event);
    }

    /** Overdue from the day after its own. */
    @Override
    public Optional<LocalDate> due(SocialWorkerNotification notification) {
        return notification.state() == NotificationState.DUE
                ? Optional.of(notification.facts().dueOn().plusDays(1))
                : Optional.empty();
    }

    @Override
    public List<List<String>> indexes() {
        return NotificationFilter.INDEXES;
    }

    private static WireEvent wire(NotificationEvent event) {
        return switch (event) {
            case NotificationEvent.Due it -> wire("due", NotificationMessage.of(it.facts(), null, null));
            case NotificationEvent.Overdue it -> wire("overdue", NotificationMessage.of(it.facts(), null, null));
            case NotificationEvent.Sent it ->
                wire("sent", NotificationMessage.of(it.facts(), it.on(), it.to().name()));
            case NotificationEvent.Acknowledged it ->
                wire("acknowledged", NotificationMessage.of(it.facts(), it.on(), null));
            case NotificationEvent.NotRequired it ->
                wire("not-required", NotificationMessage.of(it.facts(), it.on(), null));
        };
    }

    private static WireEvent wire(String verb, NotificationMessage body) {
        return new WireEvent("org.rollcall.referral.social-worker-notification.%s.v1".formatted(verb), body);
    }
}
