package org.rollcall.attendance.deletion;

import java.time.Clock;
import org.rollcall.attendance.deletion.ground.CheckSettings;
import org.rollcall.attendance.deletion.ground.ConsentToWithdraw;
import org.rollcall.attendance.pupil.Leaving;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.returns.DeletionReturns;
import org.rollcall.attendance.returns.absence.ReadingMarks;
import org.rollcall.attendance.school.CallersSchools;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.DeadlineWork;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.store.Subscription;
import org.rollcall.platform.tenancy.AccessTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The parts of deletions, put together. */
@Configuration(proxyBeanMethods = false)
@Import(CheckSettings.class)
class DeletionConfiguration {

    @Bean
    Deletions deletions(Store store) {
        return new Deletions(store.aggregates(new DeletionType()));
    }

    @Bean
    VisibleDeletions visibleDeletions(Deletions deletions, CallersSchools schools) {
        return new VisibleDeletions(deletions, schools);
    }

    @Bean
    JudgingDeletions judgingDeletions(Schools schools, Roll roll, ReadingMarks marks, Settings settings) {
        return new JudgingDeletions(schools, roll, marks, settings, ConsentToWithdraw.AS_ENACTED);
    }

    @Bean
    ProposingDeletions proposingDeletions(
            Deletions deletions,
            VisibleDeletions visible,
            JudgingDeletions judging,
            Schools schools,
            Roll roll,
            Clock clock) {
        return new ProposingDeletions(deletions, visible, judging, schools, roll, clock);
    }

    @Bean
    CheckingDeletions checkingDeletions(
            Deletions deletions, VisibleDeletions visible, JudgingDeletions judging, Clock clock) {
        return new CheckingDeletions(deletions, visible, judging, clock);
    }

    @Bean
    DeletingNames deletingNames(
            Deletions deletions,
            VisibleDeletions visible,
            JudgingDeletions judging,
            DeletionReturns returns,
            Schools schools,
            Leaving leaving,
            Clock clock) {
        return new DeletingNames(deletions, visible, judging, returns, schools, leaving, clock);
    }

    @Bean
    Subscription socialWorkersTold(Deletions deletions) {
        SocialWorkerNews news = new SocialWorkerNews(deletions);
        return Subscription.to("referral")
                .on(
                        "org.rollcall.referral.social-worker-notification.sent.v1",
                        SocialWorkerNews.Settled.class,
                        news::on)
                .on(
                        "org.rollcall.referral.social-worker-notification.not-required.v1",
                        SocialWorkerNews.Settled.class,
                        news::on);
    }

    @Bean
    LeaversWithoutGround leaversWithoutGround(
            Roll roll, Deletions deletions, DeletionReturns returns, Schools schools, Clock clock) {
        return new LeaversWithoutGround(roll, deletions, returns, schools, clock);
    }

    @Bean
    DeletionViews deletionViews(
            JudgingDeletions judging, DeletionReturns returns, Schools schools, AccessTable access, Clock clock) {
        return new DeletionViews(judging, returns, schools, access, clock);
    }

    @Bean
    DeadlineWork<RollDeletion> namesStillOnRoll(Deletions deletions, DeletingNames deleting) {
        return new DeadlineWork<>(
                deletions.aggregates(), (deleted, today) -> deleting.follow(deleted, Actor.system("deadlines")));
    }
}
