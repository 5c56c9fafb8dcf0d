package org.rollcall.referral.socialwork.notification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.consultation.Consultation;
import org.rollcall.referral.consultation.Consultations;
import org.rollcall.referral.pupil.PupilCard;
import org.rollcall.referral.pupil.PupilCards;
import org.rollcall.referral.socialwork.cause.Sending;
import org.rollcall.referral.socialwork.cause.Trigger;
import org.rollcall.referral.socialwork.child.Children;
import org.rollcall.referral.socialwork.child.LinkedChild;

/** A consultation is the notification that legal action is considered: sent when they were asked, acknowledged when they answered. */
final class KeptConsultations implements Consultations {

    private static final int MOST = 200;

    private final Aggregates<SocialWorkerNotification> notifications;
    private final Children children;
    private final PupilCards cards;

    KeptConsultations(Aggregates<SocialWorkerNotification> notifications, Children children, PupilCards cards) {
        this.notifications = notifications;
        this.children = children;
        this.cards = cards;
    }

    @Override
    public Optional<Consultation> owed(TenantId tenant, PupilId child, LocalDate on) {
        return hasSocialWorker(children.find(tenant, child), cards.of(tenant, child), on)
                ? newest(tenant, child).or(() -> Optional.of(Consultation.notYet()))
                : Optional.empty();
    }

    /**
     * Whether the child has a social worker on that day, as written down here or, where nobody has written it down, by the school's record
     * as last asked for. That record counts no more when a link written down here has ended since.
     */
    static boolean hasSocialWorker(Optional<LinkedChild> written, Optional<PupilCard> card, LocalDate on) {
        boolean linked = written.flatMap(child -> child.linkOn(on)).isPresent();
        return linked
                || card.filter(PupilCard::socialWorker)
                        .filter(asked -> written.flatMap(child -> child.linkOn(asked.asOf()))
                                .isEmpty())
                        .isPresent();
    }

    private Optional<Consultation> newest(TenantId tenant, PupilId child) {
        var asked = NotificationFilter.about(child.value(), Trigger.LEGAL_ACTION_CONSIDERED);
        return notifications.slice(tenant, asked, null, MOST).items().stream()
                .map(Stored::value)
                .filter(notification -> notification.sending() != null)
                .max(Comparator.comparing(notification -> notification.facts().triggeredOn()))
                .map(KeptConsultations::consultation);
    }

    private static Consultation consultation(SocialWorkerNotification notification) {
        Optional<Acknowledgement> answer = Optional.ofNullable(notification.answer());
        return new Consultation(
                Optional.ofNullable(notification.sending()).map(Sending::on),
                answer.map(Acknowledgement::on),
                answer.map(Acknowledgement::view));
    }
}
