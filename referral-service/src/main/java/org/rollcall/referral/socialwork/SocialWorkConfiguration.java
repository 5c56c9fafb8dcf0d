package org.rollcall.referral.socialwork;

import java.time.Clock;
import org.rollcall.referral.allocation.conflict.Ties;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.pupil.Pupils;
import org.rollcall.referral.socialwork.child.SocialWorkerDesk;
import org.rollcall.referral.socialwork.notification.NotificationDesk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what people write down of social workers to cases and rolls. */
@Configuration(proxyBeanMethods = false)
class SocialWorkConfiguration {

    @Bean
    Subjects subjects(CaseFiles files, Pupils pupils, Clock clock, Ties ties) {
        return new Subjects(files, pupils, clock, ties);
    }

    @Bean
    SocialWorkerSteps socialWorkerSteps(SocialWorkerDesk workers, NotificationDesk notifications) {
        return new SocialWorkerSteps(workers, notifications);
    }
}
