package org.rollcall.referral.socialwork.news;

import java.time.Clock;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.store.Subscription;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.socialwork.child.Children;
import org.rollcall.referral.socialwork.notification.Notifications;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires notifications to what attendance-service announces. */
@Configuration(proxyBeanMethods = false)
class NewsConfiguration {

    private static final String REGISTER = "org.rollcall.attendance.register.";

    @Bean
    WhoIsTold whoIsTold(Children children, CaseFiles files) {
        return new WhoIsTold(children, files);
    }

    @Bean
    Subscription newsOfUnexplainedAbsence(Store store, Notifications notifications, WhoIsTold who, Clock clock) {
        UnexplainedAbsence absence =
                new UnexplainedAbsence(store.aggregates(new UnexplainedDayAggregate()), notifications, who, clock);
        return Subscription.to("attendance")
                .on(REGISTER + "unexplained-absence-recorded.v1", UnexplainedNews.Recorded.class, absence::on)
                .on(REGISTER + "unexplained-absence-corrected.v1", UnexplainedNews.Corrected.class, absence::on);
    }

    @Bean
    Subscription newsForSocialWorkers(Notifications notifications, WhoIsTold who) {
        RaisingNotifications raising = new RaisingNotifications(notifications, who);
        return Subscription.to("attendance")
                .on(REGISTER + "persistent-absence-reached.v1", TellingNews.Persistent.class, raising::on)
                .on(REGISTER + "severe-absence-reached.v1", TellingNews.Severe.class, raising::on)
                .on(REGISTER + "continuous-absence-reached.v1", TellingNews.Continuous.class, raising::on)
                .on(
                        "org.rollcall.attendance.roll.deletion-proposed.v1",
                        TellingNews.DeletionProposed.class,
                        raising::on);
    }
}
