package org.rollcall.referral.feedback.news;

import static org.rollcall.referral.feedback.news.Step.ALLOCATION;
import static org.rollcall.referral.feedback.news.Step.CASEWORK;
import static org.rollcall.referral.feedback.news.Step.CLOSURE;
import static org.rollcall.referral.feedback.news.Step.LEGAL;
import static org.rollcall.referral.feedback.news.Step.TERM;
import static org.rollcall.referral.feedback.news.Step.TRIAGE;

import java.util.List;

/** What a school is told; the words for each are in {@code feedback/news.txt}. */
public enum News {
    ACCEPT_CASEWORK(TRIAGE),
    ACCEPT_PN_CHECK(TRIAGE),
    ACCEPT_LEGAL(TRIAGE),
    MERGE_WITH_EXISTING_CASE(TRIAGE),
    RETURN_INCOMPLETE(TRIAGE),
    LAPSED(TRIAGE),
    REFUSE_THRESHOLD_NOT_MET(TRIAGE),
    REFUSE_SUPPORT_NOT_EXHAUSTED(TRIAGE),
    REFUSE_STATUTORY_DEFENCE_LIKELY(TRIAGE),
    REDIRECT_EARLY_HELP(TRIAGE),
    /** Children’s social care is not named to those who need not know of it. */
    REDIRECT_OTHER_SERVICE(TRIAGE),
    REDIRECT_CME(TRIAGE),
    REDIRECT_EHE(TRIAGE),
    REDIRECT_SEND(TRIAGE),
    REDIRECT_MEDICAL_S19(TRIAGE),
    REDIRECT_OTHER_LA(TRIAGE),
    DISCUSS_AT_TSM(TRIAGE),

    ALLOCATED(ALLOCATION),

    CONTRACT_AGREED(CASEWORK),
    CONTRACT_DECLINED(CASEWORK),
    CONTRACT_REVIEWED(CASEWORK),
    CONTRACT_BREACHED(CASEWORK),
    CONTRACT_COMPLETED(CASEWORK),
    CONTRACT_ENDED_EARLY(CASEWORK),
    PANEL_AGREEMENT(CASEWORK),
    PANEL_STEP_DOWN(CASEWORK),
    PANEL_CONTRACT(CASEWORK),
    PANEL_LEGAL_STEP(CASEWORK),
    REALLOCATED(ALLOCATION),
    REOPENED(ALLOCATION),
    STEPPED_DOWN(ALLOCATION),
    TRANSFERRED(CLOSURE),
    LEGAL_ACTION_STARTED(LEGAL),
    NOTICE_TO_IMPROVE_ISSUED(LEGAL),
    NOTICE_TO_IMPROVE_SUCCEEDED(LEGAL),
    NOTICE_TO_IMPROVE_FAILED(LEGAL),
    PENALTY_NOTICE_ISSUED(LEGAL),
    PENALTY_NOTICE_PAID(LEGAL),
    PENALTY_NOTICE_UNPAID(LEGAL),

    CLOSED_ATTENDANCE_IMPROVED(CLOSURE),
    CLOSED_NOTICE_PAID(CLOSURE),
    CLOSED_COURT_ENDED(CLOSURE),
    CLOSED_SUPERVISION_ORDER(CLOSURE),
    CLOSED_SUPPORT_CONTINUES(CLOSURE),
    CLOSED_MOVED(CLOSURE),
    CLOSED_OFF_ROLL(CLOSURE),
    CLOSED_HOME_EDUCATED(CLOSURE),
    CLOSED_LEFT(CLOSURE),
    CLOSED_NO_FURTHER_ACTION(CLOSURE),
    CLOSED_DUPLICATE(CLOSURE),
    CLOSED_WITH_SORROW(CLOSURE),

    TERM_SUMMARY(TERM);

    private final Step step;

    News(Step step) {
        this.step = step;
    }

    public Step step() {
        return step;
    }

    public String heading() {
        return NewsWords.of(this).heading();
    }

    public String says(String child) {
        return NewsWords.of(this).says(child);
    }

    /** What the school should do. */
    public List<String> next(String child) {
        return NewsWords.of(this).next(child);
    }
}
