package org.rollcall.referral.feedback;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.store.Subscription;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.casework.ClosingWords;
import org.rollcall.referral.casework.KnownCase;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.feedback.news.About;
import org.rollcall.referral.feedback.news.ClosingNews;
import org.rollcall.referral.feedback.news.News;
import org.rollcall.referral.feedback.news.OfACase;
import org.rollcall.referral.feedback.news.ReferralNews;
import org.rollcall.referral.feedback.news.ReferralNews.Accepted;
import org.rollcall.referral.feedback.news.ReferralNews.Closed;
import org.rollcall.referral.feedback.news.ReferralNews.Decided;
import org.rollcall.referral.feedback.news.ReferralNews.Ended;
import org.rollcall.referral.feedback.news.ReferralNews.OfCase;
import org.rollcall.referral.feedback.news.TriageNews;

/** Turns what happens to referrals, to cases and in court into news for the school. */
final class FollowingWork {

    private static final String REFERRAL = "org.rollcall.referral.referral.";
    private static final String CASE = "org.rollcall.referral.case.";
    private static final String NTI = "org.rollcall.legal.notice-to-improve.";
    private static final String PN = "org.rollcall.legal.penalty-notice.";

    private final GivingFeedback giving;
    private final DecisionReasons reasons;
    private final CaseFiles cases;
    private final ClosingWords closing;

    FollowingWork(GivingFeedback giving, DecisionReasons reasons, CaseFiles cases, ClosingWords closing) {
        this.giving = giving;
        this.reasons = reasons;
        this.cases = cases;
        this.closing = closing;
    }

    Subscription ofThisService() {
        return Subscription.to("referral")
                .on(REFERRAL + "accepted.v1", Accepted.class, decided(Accepted::outcome))
                .on(REFERRAL + "returned.v1", Decided.class, decided(Decided::outcome))
                .on(REFERRAL + "redirected.v1", Decided.class, decided(Decided::outcome))
                .on(REFERRAL + "refused.v1", Decided.class, decided(Decided::outcome))
                .on(REFERRAL + "lapsed.v1", Ended.class, told(News.LAPSED))
                .on(CASE + "allocated.v1", OfCase.class, officer(News.ALLOCATED))
                .on(CASE + "reallocated.v1", OfCase.class, officer(News.REALLOCATED))
                .on(CASE + "reopened.v1", OfCase.class, told(News.REOPENED))
                .on(CASE + "stepped-down.v1", OfCase.class, told(News.STEPPED_DOWN))
                .on(CASE + "transferred.v1", OfCase.class, told(News.TRANSFERRED))
                .on(CASE + "legal-action-requested.v1", OfCase.class, told(News.LEGAL_ACTION_STARTED))
                .on(CASE + "closed.v1", Closed.class, this::closed);
    }

    Subscription ofLegalService() {
        return Subscription.to("legal")
                .on(NTI + "issued.v1", OfACase.class, legal(News.NOTICE_TO_IMPROVE_ISSUED))
                .on(NTI + "succeeded.v1", OfACase.class, legal(News.NOTICE_TO_IMPROVE_SUCCEEDED))
                .on(NTI + "failed.v1", OfACase.class, legal(News.NOTICE_TO_IMPROVE_FAILED))
                .on(PN + "issued.v1", OfACase.class, legal(News.PENALTY_NOTICE_ISSUED))
                .on(PN + "paid.v1", OfACase.class, legal(News.PENALTY_NOTICE_PAID))
                .on(PN + "expired-unpaid.v1", OfACase.class, legal(News.PENALTY_NOTICE_UNPAID));
    }

    /** What the reason says by itself, and what the officer wrote for the school. */
    private void closed(Closed closed, Received event) {
        List<Narrative> words =
                closing.of(event.tenant(), new CaseId(closed.caseId())).stream().toList();
        giving.give(new Told(event, ClosingNews.of(closed.reason()), closed.about(), words, null));
    }

    private <T extends ReferralNews> BiConsumer<T, Received> decided(Function<T, String> outcome) {
        return (news, event) -> giving.give(decision(news.about(), outcome.apply(news), event));
    }

    private <T extends ReferralNews> BiConsumer<T, Received> told(News news) {
        return (about, event) -> giving.give(new Told(event, news, about.about()));
    }

    private Told decision(About about, String outcome, Received event) {
        News news = TriageNews.of(outcome);
        List<Narrative> why =
                news == News.REDIRECT_OTHER_SERVICE ? List.of() : reasons.of(event.tenant(), about.referral(), outcome);
        return new Told(event, news, about, why, null);
    }

    private BiConsumer<OfCase, Received> officer(News news) {
        return (step, event) -> {
            KnownCase file = file(event.tenant(), step.caseId());
            giving.give(new Told(event, news, step.about(), List.of(), file.officer()));
        };
    }

    /** What becomes of a notice after the child has died is told to nobody: the closing said that nothing more will be. */
    private BiConsumer<OfACase, Received> legal(News news) {
        return (decision, event) -> {
            KnownCase file = file(event.tenant(), decision.caseId());
            if (!closing.areOfSorrow(event.tenant(), file.id())) {
                giving.give(new Told(event, news, new About(file.school(), file.pupil(), file.referral(), file.id())));
            }
        };
    }

    /** A case that is not there yet comes soon: the event is tried again. */
    private KnownCase file(TenantId tenant, String caseId) {
        return cases.find(tenant, new CaseId(caseId)).orElseThrow(() -> new NotFound("cases", caseId));
    }
}
