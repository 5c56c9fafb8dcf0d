package org.rollcall.referral.feedback;

import java.util.Set;
import java.util.function.BiConsumer;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.store.Subscription;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.feedback.news.About;
import org.rollcall.referral.feedback.news.News;
import org.rollcall.referral.feedback.news.PanelNews;

/** Turns what comes of attendance contracts and panels into news for the school. */
final class FollowingCasework {

    private static final String CONTRACT = "org.rollcall.referral.contract.";
    private static final String PANEL = "org.rollcall.referral.panel.";
    private static final Set<String> WITH_CASE = Set.of("CASE_CLOSED", "CASE_TRANSFERRED");

    private final GivingFeedback giving;

    FollowingCasework(GivingFeedback giving) {
        this.giving = giving;
    }

    Subscription subscription() {
        return Subscription.to("referral")
                .on(CONTRACT + "agreed.v1", OfContract.class, told(News.CONTRACT_AGREED))
                .on(CONTRACT + "declined.v1", OfContract.class, told(News.CONTRACT_DECLINED))
                .on(CONTRACT + "reviewed.v1", OfContract.class, told(News.CONTRACT_REVIEWED))
                .on(CONTRACT + "breached.v1", OfContract.class, told(News.CONTRACT_BREACHED))
                .on(CONTRACT + "completed.v1", OfContract.class, told(News.CONTRACT_COMPLETED))
                .on(CONTRACT + "ended-early.v1", EndedEarly.class, this::endedEarly)
                .on(PANEL + "held.v1", PanelHeld.class, this::held);
    }

    private BiConsumer<OfContract, Received> told(News news) {
        return (contract, event) ->
                giving.give(new Told(event, news, about(contract.schoolUrn(), contract.pupilId(), contract.caseId())));
    }

    /** One that ended only because its case did needs no news of its own: the news of the case says what follows. */
    private void endedEarly(EndedEarly contract, Received event) {
        if (!contract.cameWithCase()) {
            told(News.CONTRACT_ENDED_EARLY).accept(contract.step(), event);
        }
    }

    private void held(PanelHeld panel, Received event) {
        PanelNews.of(panel.kind(), panel.outcome())
                .ifPresent(news ->
                        giving.give(new Told(event, news, about(panel.schoolUrn(), panel.pupilId(), panel.caseId()))));
    }

    private static About about(String school, String pupil, String caseId) {
        return new About(new SchoolUrn(school), new PupilId(pupil), null, new CaseId(caseId));
    }

    /** A step of a contract. */
    record OfContract(String caseId, String pupilId, String schoolUrn) {}

    /** A contract ended before its time. */
    record EndedEarly(String caseId, String pupilId, String schoolUrn, String reason) {

        boolean cameWithCase() {
            return WITH_CASE.contains(reason);
        }

        OfContract step() {
            return new OfContract(caseId, pupilId, schoolUrn);
        }
    }

    /** A panel was held and has decided. */
    record PanelHeld(String caseId, String pupilId, String schoolUrn, String kind, String outcome) {}
}
