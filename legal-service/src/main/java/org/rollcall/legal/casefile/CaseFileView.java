package org.rollcall.legal.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.legal.enforcementcase.CaseFacts;
import org.rollcall.legal.enforcementcase.DecisionRecord;
import org.rollcall.legal.enforcementcase.ProsecutionDecision;
import org.rollcall.legal.enforcementcase.ReferralType;
import org.rollcall.legal.id.CaseId;
import org.rollcall.legal.id.EnforcementCaseId;
import org.rollcall.legal.id.ParentId;
import org.rollcall.legal.id.PupilId;
import org.rollcall.legal.id.ReferralId;
import org.rollcall.legal.noticetoimprove.NoticeToImproveView;
import org.rollcall.legal.penaltynotice.PenaltyNoticeState;
import org.rollcall.legal.penaltynotice.PenaltyNoticeView;
import org.rollcall.legal.penaltynotice.RecordedNotice;

/**
 * A case with its notices.
 *
 * @param prosecutionDecisions the decisions that unpaid notices call for and that are still open
 */
record CaseFileView(
        EnforcementCaseId id,
        Stage state,
        CaseId caseId,
        ReferralId referralId,
        PupilId pupilId,
        String schoolUrn,
        ReferralType type,
        List<ParentId> parentIds,
        LocalDate openedOn,
        @Nullable DecisionRecord decisionRecord,
        List<NoticeToImproveView> noticesToImprove,
        List<PenaltyNoticeView> penaltyNotices,
        List<ProsecutionDecision> prosecutionDecisions,
        List<String> actions) {

    /** @param allowed the caller's authorities */
    static CaseFileView of(
            CaseFacts of, List<NoticeToImproveView> improvements, List<RecordedNotice> penalties, Set<String> allowed) {
        return new CaseFileView(
                of.id(),
                Stage.of(improvements, penalties),
                of.caseId(),
                of.referralId(),
                of.pupilId(),
                of.schoolUrn(),
                of.type(),
                of.parentIds(),
                of.openedOn(),
                of.decision(),
                improvements,
                penalties.stream()
                        .map(notice -> PenaltyNoticeView.of(notice, allowed))
                        .toList(),
                of.prosecutionDecisions().stream()
                        .filter(decision -> penalties.stream().anyMatch(notice -> isOpen(notice, decision)))
                        .toList(),
                actions(allowed));
    }

    private static boolean isOpen(RecordedNotice notice, ProsecutionDecision decision) {
        return notice.content().id().equals(decision.noticeId()) && notice.state() == PenaltyNoticeState.EXPIRED_UNPAID;
    }

    private static List<String> actions(Set<String> allowed) {
        return Stream.of(Action.values())
                .filter(action -> allowed.contains(action.authority))
                .map(action -> action.step)
                .toList();
    }

    /** What may be asked of a case, by what authority. */
    private enum Action {
        RECORD_DECISION("record-decision", "enforcement-case:decide"),
        ISSUE_NOTICE_TO_IMPROVE("issue-notice-to-improve", "notice-to-improve:issue"),
        CHECK_PENALTY_NOTICE("check-penalty-notice", "penalty-notice:check"),
        ISSUE_PENALTY_NOTICE("issue-penalty-notice", "penalty-notice:issue");

        private final String step;
        private final String authority;

        Action(String step, String authority) {
            this.step = step;
            this.authority = authority;
        }
    }
}
