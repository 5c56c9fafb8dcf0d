package org.rollcall.referral.socialwork.letter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.letter.LetterOrder;
import org.rollcall.referral.letter.LetterOrder.Recipient;
import org.rollcall.referral.letter.SendingLetters;
import org.rollcall.referral.pupil.PupilCards;
import org.rollcall.referral.socialwork.attendance.AbsenceFigure;
import org.rollcall.referral.socialwork.attendance.Absences;
import org.rollcall.referral.socialwork.cause.NotificationFacts;
import org.rollcall.referral.socialwork.child.Children;
import org.rollcall.referral.socialwork.child.SocialWorker;
import org.rollcall.referral.socialwork.child.WorkerContact;
import org.rollcall.referral.socialwork.notification.KnownNotification;
import org.rollcall.referral.socialwork.notification.Notifications;

/** Writes the message for a notification that was sent, and keeps it as it went out. */
final class SendingMessages {

    private final Notifications notifications;
    private final Children children;
    private final Absences absences;
    private final PupilCards cards;
    private final SendingLetters letters;

    SendingMessages(
            Notifications notifications,
            Children children,
            Absences absences,
            PupilCards cards,
            SendingLetters letters) {
        this.notifications = notifications;
        this.children = children;
        this.absences = absences;
        this.cards = cards;
        this.letters = letters;
    }

    /** What is read of the announcement. */
    record Sent(String notificationId) {}

    void on(Sent sent, Received event) {
        notifications
                .find(event.tenant(), sent.notificationId())
                .ifPresent(told -> letters.send(event.tenant(), order(event.tenant(), told), Actor.of(event)));
    }

    private LetterOrder order(TenantId tenant, KnownNotification told) {
        NotificationFacts facts = told.facts();
        String kind = TellingLetter.kind(told);
        return new LetterOrder(
                Ids.from(kind, facts.id().value()),
                kind,
                facts.id().value(),
                facts.caseId(),
                facts.school(),
                facts.pupil(),
                recipient(tenant, facts),
                TellingLetter.data(told, cards.of(tenant, facts.pupil()), figure(tenant, facts)));
    }

    private Recipient recipient(TenantId tenant, NotificationFacts facts) {
        return children.find(tenant, facts.pupil())
                .flatMap(child -> child.linkOn(facts.triggeredOn()))
                .flatMap(link -> Optional.ofNullable(link.worker()))
                .map(SendingMessages::toWorker)
                .orElseGet(() -> toDutyDesk(facts));
    }

    private Optional<AbsenceFigure> figure(TenantId tenant, NotificationFacts facts) {
        return absences.figure(tenant, facts.pupil(), facts.school(), facts.triggeredOn());
    }

    private static Recipient toWorker(SocialWorker worker) {
        WorkerContact contact = worker.contact();
        List<String> lines = contact == null ? List.of() : known(contact.email(), contact.phone());
        return new Recipient.Other(worker.name().text(), lines);
    }

    private static Recipient toDutyDesk(NotificationFacts facts) {
        return new Recipient.Other("Duty desk, children's social care", List.of("Council code " + facts.responsible()));
    }

    private static List<String> known(@Nullable String... lines) {
        return Stream.of(lines).flatMap(Stream::ofNullable).toList();
    }
}
