package org.rollcall.referral.socialwork;

import java.time.Clock;
import java.util.function.BiConsumer;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.DeadlineWork;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.store.Subscription;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.consultation.Consultations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires notifications to the store and to what attendance-service announces. */
@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {

    private static final String REGISTER = "org.rollcall.attendance.register.";

    @Bean
    Aggregates<SocialWorkerNotification> socialWorkerNotifications(Store store) {
        return store.aggregates(new NotificationAggregate());
    }

    @Bean
    VisibleNotifications visibleNotifications(Aggregates<SocialWorkerNotification> notifications) {
        return new VisibleNotifications(notifications);
    }

    @Bean
    Telling telling(
            Aggregates<SocialWorkerNotification> notifications,
            VisibleNotifications visible,
            Children children,
            Clock clock) {
        return new Telling(notifications, visible, children, clock);
    }

    @Bean
    Consultations consultations(Aggregates<SocialWorkerNotification> notifications, Children children) {
        return new KeptConsultations(notifications, children);
    }

    @Bean
    RaisingNotifications raisingNotifications(
            Aggregates<SocialWorkerNotification> notifications, Children children, CaseFiles files) {
        return new RaisingNotifications(notifications, children, files);
    }

    @Bean
    DeadlineWork<SocialWorkerNotification> notificationsThatRunLate(
            Aggregates<SocialWorkerNotification> notifications) {
        return new DeadlineWork<>(
                notifications, (notification, today) -> notification.value().runLate());
    }

    @Bean
    Subscription absenceNews(Absences absences, RaisingNotifications raising) {
        return Subscription.to("attendance")
                .on(REGISTER + "persistent-absence-reached.v1", AbsenceNews.Persistent.class, both(absences, raising))
                .on(REGISTER + "severe-absence-reached.v1", AbsenceNews.Severe.class, both(absences, raising))
                .on(REGISTER + "evidence-changed.v1", AbsenceNews.Changed.class, absences::on)
                .on(REGISTER + "continuous-absence-reached.v1", AbsenceNews.Continuous.class, raising::on)
                .on(
                        "org.rollcall.attendance.roll.deletion-proposed.v1",
                        AbsenceNews.DeletionProposed.class,
                        raising::on);
    }

    private static <T extends AbsenceNews.Telling & AbsenceNews.Counting> BiConsumer<T, Received> both(
            Absences absences, RaisingNotifications raising) {
        return (news, event) -> {
            absences.on(news, event);
            raising.on(news, event);
        };
    }
}
