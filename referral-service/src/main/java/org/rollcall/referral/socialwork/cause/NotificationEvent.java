package org.rollcall.referral.socialwork.cause;

import java.time.LocalDate;
import org.rollcall.platform.store.Event;
import org.rollcall.referral.socialwork.cause.Sending.Recipient;

/** What others may learn of a notification: that there is one, and how far it has come. */
public sealed interface NotificationEvent extends Event {

    NotificationFacts facts();

    record Due(NotificationFacts facts) implements NotificationEvent {}

    record Overdue(NotificationFacts facts) implements NotificationEvent {}

    record Sent(NotificationFacts facts, LocalDate on, Recipient to) implements NotificationEvent {}

    record Acknowledged(NotificationFacts facts, LocalDate on) implements NotificationEvent {}

    record NotRequired(NotificationFacts facts, LocalDate on) implements NotificationEvent {}
}
