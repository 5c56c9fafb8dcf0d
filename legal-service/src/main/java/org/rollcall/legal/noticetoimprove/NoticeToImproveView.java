package org.rollcall.legal.noticetoimprove;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.legal.id.EnforcementCaseId;
import org.rollcall.legal.id.NoticeId;
import org.rollcall.legal.id.ParentId;
import org.rollcall.legal.id.PupilId;
import org.rollcall.legal.improvement.BreachRule;
import org.rollcall.platform.calendar.DeliveryMethod;

/** A notice to improve as the API shows it. */
public record NoticeToImproveView(
        NoticeId id,
        NoticeToImproveState state,
        EnforcementCaseId enforcementCaseId,
        PupilId pupilId,
        ParentId parentId,
        String schoolUrn,
        LocalDate issuedOn,
        DeliveryMethod method,
        LocalDate receivedOn,
        LocalDate startsOn,
        LocalDate endsOn,
        BreachRule breachRule,
        Support support,
        @Nullable Outcome outcome,
        List<String> actions) {

    /** @param allowed the caller's authorities */
    static NoticeToImproveView of(NoticeToImprove notice, Set<String> allowed) {
        return new NoticeToImproveView(
                notice.id(),
                notice.state(),
                notice.subject().enforcementCaseId(),
                notice.subject().pupilId(),
                notice.subject().parentId(),
                notice.subject().schoolUrn(),
                notice.issuedOn(),
                notice.method(),
                notice.receivedOn(),
                notice.period().startsOn(),
                notice.period().endsOn(),
                notice.breachRule(),
                notice.support(),
                notice.outcome(),
                actions(notice, allowed));
    }

    private static List<String> actions(NoticeToImprove notice, Set<String> allowed) {
        boolean open = !notice.state().next().isEmpty() && notice.state() != NoticeToImproveState.ISSUED;
        return open && allowed.contains("notice-to-improve:conclude") ? List.of("conclude") : List.of();
    }
}
