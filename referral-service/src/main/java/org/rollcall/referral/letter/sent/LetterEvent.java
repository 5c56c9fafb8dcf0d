package org.rollcall.referral.letter.sent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Event;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;

/** What others may learn of a letter. Published as contracts/referral-service/events; never what it says. */
sealed interface LetterEvent extends Event {

    record Sent(SentLetter letter) implements LetterEvent {}

    /** The body of the event. */
    record Message(
            String letterId,
            String kind,
            int pageVersion,
            String about,
            @Nullable String caseId,
            String schoolUrn,
            @Nullable String pupilId,
            String recipient,
            @Nullable String parentId,
            LocalDate sentOn) {

        static Message of(SentLetter letter) {
            CaseId caseId = letter.caseId();
            PupilId pupil = letter.pupil();
            ParentId parent = letter.to().parent();
            return new Message(
                    letter.id(),
                    letter.make().kind(),
                    letter.make().pageVersion(),
                    letter.about(),
                    caseId == null ? null : caseId.value(),
                    letter.school().value(),
                    pupil == null ? null : pupil.value(),
                    letter.to().kind().name(),
                    parent == null ? null : parent.value(),
                    letter.sentOn());
        }
    }
}
