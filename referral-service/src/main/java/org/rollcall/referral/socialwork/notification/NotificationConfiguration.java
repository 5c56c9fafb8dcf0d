package org.rollcall.referral.socialwork.notification;

import java.time.Clock;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.DeadlineWork;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.referral.allocation.conflict.Ties;
import org.rollcall.referral.casework.proof.ProvesEvidence;
import org.rollcall.referral.consultation.Consultations;
import org.rollcall.referral.pupil.PupilCards;
import org.rollcall.referral.socialwork.child.Children;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires notifications to the store. */
@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {

    @Bean
    Aggregates<SocialWorkerNotification> socialWorkerNotifications(Store store) {
        return store.aggregates(new NotificationAggregate());
    }

    @Bean
    Notifications notifications(Aggregates<SocialWorkerNotification> notifications) {
        return new Notifications(notifications);
    }

    @Bean
    NotificationDesk notificationDesk(
            Aggregates<SocialWorkerNotification> notifications,
            Children children,
            AccessTable access,
            Clock clock,
            Ties ties) {
        VisibleNotifications visible = new VisibleNotifications(notifications, ties);
        return new NotificationDesk(visible, new Telling(notifications, visible, children, clock), access);
    }

    @Bean
    Consultations consultations(
            Aggregates<SocialWorkerNotification> notifications, Children children, PupilCards cards) {
        return new KeptConsultations(notifications, children, cards);
    }

    @Bean
    DeadlineWork<SocialWorkerNotification> notificationsThatRunLate(
            Aggregates<SocialWorkerNotification> notifications) {
        return new DeadlineWork<>(
                notifications, (notification, today) -> notification.value().runLate());
    }

    @Bean
    ProvesEvidence consultationsProve(Aggregates<SocialWorkerNotification> notifications) {
        return new ProvingConsultations(notifications);
    }
}
