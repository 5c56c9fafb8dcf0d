package org.rollcall.referral.teamaround;

import java.util.stream.Stream;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.casework.KnownCase;
import org.rollcall.referral.letter.LetterOrder;
import org.rollcall.referral.letter.LetterOrder.Recipient;
import org.rollcall.referral.letter.SendingLetters;
import org.rollcall.referral.pupil.PupilCards;

/** Minutes go into the file, and to those parents for whom a copy was asked, unless the case has ended meanwhile. */
final class SendingMinutes {

    private static final MinutesLetter.Child UNNAMED = new MinutesLetter.Child("your child", "the school");

    private final Meetings meetings;
    private final CaseFiles cases;
    private final PupilCards cards;
    private final SendingLetters letters;

    SendingMinutes(Meetings meetings, CaseFiles cases, PupilCards cards, SendingLetters letters) {
        this.meetings = meetings;
        this.cases = cases;
        this.cards = cards;
        this.letters = letters;
    }

    /** What is read of the announcement. */
    record Minuted(String meetingId) {}

    void on(Minuted minuted, Received event) {
        meetings.find(event.tenant(), minuted.meetingId()).ifPresent(meeting -> send(meeting, event));
    }

    private void send(FamilyMeeting meeting, Received event) {
        Minutes minutes = meeting.minutes();
        if (minutes == null) {
            return;
        }
        MinutesLetter.Child child = child(event.tenant(), meeting.facts().pupil());
        boolean open = cases.find(event.tenant(), meeting.facts().caseId())
                .filter(KnownCase::open)
                .isPresent();
        Stream<Recipient> parents =
                minutes.copies().stream().filter(copy -> open).map(Recipient.Parent::new);
        Stream.concat(Stream.of(new Recipient.File()), parents)
                .map(to -> order(meeting.facts(), minutes, child, to))
                .forEach(order -> letters.send(event.tenant(), order, Actor.of(event)));
    }

    private static LetterOrder order(MeetingFacts facts, Minutes minutes, MinutesLetter.Child child, Recipient to) {
        String whom =
                switch (to) {
                    case Recipient.Parent parent -> parent.id().value();
                    default -> "file";
                };
        return new LetterOrder(
                Ids.from(MinutesLetter.NAME, facts.id().value(), whom),
                MinutesLetter.NAME,
                facts.id().value(),
                facts.caseId(),
                facts.school(),
                facts.pupil(),
                to,
                MinutesLetter.data(minutes, facts.on(), child));
    }

    private MinutesLetter.Child child(TenantId tenant, PupilId pupil) {
        return cards.of(tenant, pupil)
                .map(card -> new MinutesLetter.Child(card.name().text(), card.schoolName()))
                .orElse(UNNAMED);
    }
}
