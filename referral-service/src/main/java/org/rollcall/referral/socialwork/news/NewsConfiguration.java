package org.rollcall.referral.socialwork.news;

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
    Subscription newsForSocialWorkers(Notifications notifications, Children children, CaseFiles files) {
        RaisingNotifications raising = new RaisingNotifications(notifications, children, files);
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
