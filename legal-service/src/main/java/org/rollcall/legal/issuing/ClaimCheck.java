package org.rollcall.legal.issuing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rollcall.legal.penalty.EarlierNotice;
import org.rollcall.legal.penalty.PenaltyEscalation;
import org.rollcall.legal.penalty.PenaltyOffer;
import org.rollcall.legal.penaltynotice.NoticeContent;
import org.rollcall.legal.threshold.MissedSession;
import org.rollcall.platform.calendar.SchoolSession;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;

/** Whether what was decided about a draft still holds at the moment of its claim. */
final class ClaimCheck {

    private ClaimCheck() {}

    static void require(NoticeContent draft, IssueDecision decision, Standing now) {
        List<FailingGuard> failing = new ArrayList<>();
        if (now.inProgress()) {
            failing.add(
                    IssueGuard.NOTICE_IN_PROGRESS.because(
                            "Another notice to this parent for this child is being issued at this moment; ask again in a minute."));
        }
        if (!Collections.disjoint(now.consumed(), sessionsOf(draft))) {
            failing.add(IssueGuard.PROCEEDINGS_EXIST.because(
                    "A penalty notice to this parent covers these sessions already."));
        }
        offer(draft, decision, now).ifPresent(failing::add);
        if (!failing.isEmpty()) {
            throw new Refused(failing);
        }
    }

    private static Optional<FailingGuard> offer(NoticeContent draft, IssueDecision decision, Standing now) {
        List<EarlierNotice> earlier = Stream.concat(now.earlier().stream(), decision.facts().elsewhere().stream())
                .toList();
        return switch (PenaltyEscalation.offerOn(draft.issuedOn(), earlier)) {
            case PenaltyOffer.LimitReached limit ->
                Optional.of(IssueGuard.LIMIT_REACHED.because(limit.counted()
                        + " notices were issued to this parent for this child; none may be issued before "
                        + limit.firstClearDay() + "."));
            case PenaltyOffer.MayIssue may -> otherTariff(draft, may);
        };
    }

    private static Optional<FailingGuard> otherTariff(NoticeContent draft, PenaltyOffer.MayIssue may) {
        return may.tariff() == draft.terms().tariff()
                ? Optional.empty()
                : Optional.of(IssueGuard.NOTICE_IN_PROGRESS.because(
                        "Another notice to this parent for this child was issued in the meantime; ask again."));
    }

    private static List<SchoolSession> sessionsOf(NoticeContent draft) {
        return draft.offence().sessions().stream().map(MissedSession::asSession).toList();
    }
}
