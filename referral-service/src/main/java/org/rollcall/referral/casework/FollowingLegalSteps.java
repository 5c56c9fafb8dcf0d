package org.rollcall.referral.casework;

import static org.rollcall.referral.casework.plan.LegalStep.Kind.NOTICE_TO_IMPROVE;
import static org.rollcall.referral.casework.plan.LegalStep.Kind.PENALTY_NOTICE;
import static org.rollcall.referral.casework.plan.LegalStep.Kind.PROSECUTION;

import java.util.function.BiConsumer;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.store.Subscription;
import org.rollcall.referral.casework.news.LegalNews;
import org.rollcall.referral.casework.plan.LegalStep.Kind;
import org.rollcall.referral.casework.plan.LegalStep.Progress;

/** Keeps in the case how far each legal step has come, for the officer and the school to see. */
final class FollowingLegalSteps {

    private static final String NTI = "org.rollcall.legal.notice-to-improve.";
    private static final String PN = "org.rollcall.legal.penalty-notice.";
    private static final String CASE = "org.rollcall.legal.enforcement-case.";

    private final Aggregates<Case> cases;

    FollowingLegalSteps(Aggregates<Case> cases) {
        this.cases = cases;
    }

    Subscription subscription() {
        return Subscription.to("legal")
                .on(NTI + "issued.v1", LegalNews.Issued.class, to(NOTICE_TO_IMPROVE, Progress.ISSUED))
                .on(NTI + "monitoring-started.v1", LegalNews.Started.class, to(NOTICE_TO_IMPROVE, Progress.MONITORING))
                .on(NTI + "failed.v1", LegalNews.Decided.class, to(NOTICE_TO_IMPROVE, Progress.FAILED))
                .on(NTI + "succeeded.v1", LegalNews.Decided.class, to(NOTICE_TO_IMPROVE, Progress.SUCCEEDED))
                .on(PN + "issued.v1", LegalNews.Issued.class, to(PENALTY_NOTICE, Progress.ISSUED))
                .on(PN + "served.v1", LegalNews.Served.class, to(PENALTY_NOTICE, Progress.SERVED))
                .on(PN + "paid.v1", LegalNews.Paid.class, to(PENALTY_NOTICE, Progress.PAID))
                .on(PN + "expired-unpaid.v1", LegalNews.Expired.class, to(PENALTY_NOTICE, Progress.EXPIRED_UNPAID))
                .on(CASE + "prosecution-decision-due.v1", LegalNews.Due.class, to(PROSECUTION, Progress.DECISION_DUE));
    }

    private <T extends LegalNews> BiConsumer<T, Received> to(Kind kind, Progress stage) {
        return (news, event) ->
                cases.apply(event, news.caseId(), found -> found.value().learn(news.step(kind, stage)));
    }
}
