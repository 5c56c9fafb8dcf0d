package org.rollcall.referral.socialwork.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.Seen;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.socialwork.cause.Cause;
import org.rollcall.referral.socialwork.cause.NotificationFacts;
import org.rollcall.referral.socialwork.cause.NotificationId;
import org.rollcall.referral.socialwork.cause.Sending.Recipient;
import org.rollcall.referral.socialwork.child.AboutChild;
import org.rollcall.referral.socialwork.child.Children;
import org.rollcall.referral.socialwork.child.SocialWorkerLink;
import org.springframework.security.access.AccessDeniedException;

/** People tell social workers, and write down what came back. */
final class Telling {

    private final Aggregates<SocialWorkerNotification> notifications;
    private final VisibleNotifications visible;
    private final Children children;
    private final Clock clock;

    Telling(
            Aggregates<SocialWorkerNotification> notifications,
            VisibleNotifications visible,
            Children children,
            Clock clock) {
        this.notifications = notifications;
        this.visible = visible;
        this.children = children;
        this.clock = clock;
    }

    /** Something that no other service announces, such as a child who is back. */
    Stored<SocialWorkerNotification> raise(Caller caller, AboutChild about, IdempotencyKey key, Cause cause) {
        requireNotFuture(cause.on());
        if (!caller.councilSide() && !cause.trigger().isForSchoolsToo()) {
            throw new AccessDeniedException("for the council to tell");
        }
        SocialWorkerLink link = children.find(caller.tenant(), about.pupil())
                .flatMap(child -> child.linkOn(cause.on()))
                .orElseThrow(Telling::noSocialWorker);
        NotificationId id = new NotificationId(key.idFor(caller));
        NotificationFacts facts =
                NotificationFacts.of(id, about.pupil(), about.school(), about.caseId(), cause, link.responsible());
        return notifications.createOnce(
                caller.tenant(),
                id.value(),
                key.requestHash(),
                SocialWorkerNotification.due(facts, List.of(cause)),
                Actor.of(caller));
    }

    /** Goes to whom the child had on the day of the cause; to the duty desk when nobody knows who that is. */
    Stored<SocialWorkerNotification> send(Seen seen, Told told) {
        return step(seen, told.on(), notification -> {
            Recipient to = recipient(seen.caller(), notification);
            return notification.send(told.to(to));
        });
    }

    Stored<SocialWorkerNotification> acknowledge(Seen seen, Acknowledgement said) {
        return step(seen, said.on(), notification -> notification.acknowledge(said));
    }

    Stored<SocialWorkerNotification> waive(Seen seen, Narrative reason) {
        LocalDate today = LocalDate.now(clock);
        Waiver waiver = new Waiver(today, seen.caller().subject(), reason);
        return step(seen, today, notification -> notification.waive(waiver));
    }

    private Recipient recipient(Caller caller, SocialWorkerNotification notification) {
        NotificationFacts facts = notification.facts();
        return children.find(caller.tenant(), facts.pupil())
                        .flatMap(child -> child.linkOn(facts.triggeredOn()))
                        .map(SocialWorkerLink::worker)
                        .isPresent()
                ? Recipient.SOCIAL_WORKER
                : Recipient.DUTY_DESK;
    }

    private Stored<SocialWorkerNotification> step(
            Seen seen, LocalDate on, Function<SocialWorkerNotification, Change<SocialWorkerNotification>> decision) {
        requireNotFuture(on);
        Stored<SocialWorkerNotification> found = visible.get(seen);
        return notifications.save(found, decision.apply(found.value()), Actor.of(seen.caller()));
    }

    private void requireNotFuture(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new InvalidInput("/on", "must not be in the future");
        }
    }

    private static Refused noSocialWorker() {
        return new Refused(List.of(new FailingGuard(
                "NO_SOCIAL_WORKER",
                "The child had no social worker on that day, as far as is written down here.",
                NotificationState.PROVISION)));
    }
}
