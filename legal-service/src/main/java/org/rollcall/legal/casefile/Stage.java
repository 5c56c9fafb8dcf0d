package org.rollcall.legal.casefile;

import java.util.List;
import org.rollcall.legal.noticetoimprove.NoticeToImproveView;
import org.rollcall.legal.penaltynotice.PenaltyNoticeState;
import org.rollcall.legal.penaltynotice.RecordedNotice;

/** How far a case has come, told from its notices; the most pressing one decides. */
enum Stage {
    OPENED,
    NOTICE_TO_IMPROVE,
    PENALTY_NOTICE,
    DISCHARGED,
    PROSECUTION_DECISION;

    static Stage of(List<NoticeToImproveView> improvements, List<RecordedNotice> penalties) {
        if (any(penalties, PenaltyNoticeState.EXPIRED_UNPAID)) {
            return PROSECUTION_DECISION;
        }
        if (any(penalties, PenaltyNoticeState.ISSUED) || any(penalties, PenaltyNoticeState.SERVED)) {
            return PENALTY_NOTICE;
        }
        if (!penalties.isEmpty()) {
            return DISCHARGED;
        }
        return improvements.isEmpty() ? OPENED : NOTICE_TO_IMPROVE;
    }

    private static boolean any(List<RecordedNotice> penalties, PenaltyNoticeState state) {
        return penalties.stream().anyMatch(notice -> notice.state() == state);
    }
}
