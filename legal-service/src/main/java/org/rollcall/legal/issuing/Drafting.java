package org.rollcall.legal.issuing;

import java.util.List;
import java.util.Objects;
import org.rollcall.legal.enforcementcase.CaseFacts;
import org.rollcall.legal.id.NoticeId;
import org.rollcall.legal.letter.LetterSeal;
import org.rollcall.legal.letter.SentLetters;
import org.rollcall.legal.peer.AttendancePeer;
import org.rollcall.legal.penaltynotice.Addressees;
import org.rollcall.legal.penaltynotice.NoticeContent;
import org.rollcall.platform.letters.UnprintableText;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.tenancy.TenantId;
import org.springframework.stereotype.Component;

/** Turns a decision into a notice and its letter, with names and addresses as they are today. */
@Component
class Drafting {

    private final AttendancePeer attendance;
    private final SentLetters letters;

    Drafting(AttendancePeer attendance, SentLetters letters) {
        this.attendance = attendance;
        this.letters = letters;
    }

    NoticeContent content(IssueDecision decision, Officer officer, NoticeId id) {
        CaseFacts about = decision.facts().enforcementCase();
        return new NoticeContent(
                id,
                NoticeReference.of(id),
                about.noticeTo(decision.facts().parent()),
                decision.facts().issueOn(),
                decision.facts().method(),
                decision.offence(),
                decision.terms(),
                decision.code().version(),
                officer.name(),
                addressees(decision));
    }

    /** @throws Refused when a name or address cannot be printed as it is written */
    LetterSeal letter(TenantId tenant, NoticeContent notice, IssueDecision decision, Actor actor) {
        try {
            PenaltyNoticeLetter letter =
                    new PenaltyNoticeLetter(notice, decision.code().letterhead());
            return letters.keep(tenant, notice.id(), PenaltyNoticeLetter.TEMPLATE, letter.data(), actor);
        } catch (UnprintableText unprintable) {
            throw new Refused(List.of(new FailingGuard(
                    "NOT_PRINTABLE",
                    unprintable.getMessage() + "; issue this notice by hand.",
                    "SI 2007/1867 reg. 3")));
        }
    }

    private Addressees addressees(IssueDecision decision) {
        return new Addressees(
                decision.parent().name(),
                Objects.requireNonNull(decision.parent().address()),
                decision.parent().addressConfidential(),
                decision.facts().pupil().name(),
                decision.parent().livesWith(),
                attendance.schoolName(decision.facts().enforcementCase().schoolUrn()));
    }
}
