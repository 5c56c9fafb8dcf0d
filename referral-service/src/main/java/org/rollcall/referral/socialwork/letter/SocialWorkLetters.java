package org.rollcall.referral.socialwork.letter;

import org.rollcall.platform.store.Subscription;
import org.rollcall.referral.letter.LetterKind;
import org.rollcall.referral.letter.SendingLetters;
import org.rollcall.referral.pupil.PupilCards;
import org.rollcall.referral.socialwork.attendance.Absences;
import org.rollcall.referral.socialwork.child.Children;
import org.rollcall.referral.socialwork.notification.Notifications;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the messages to social workers. */
@Configuration(proxyBeanMethods = false)
class SocialWorkLetters {

    @Bean
    LetterKind socialWorkerMessage() {
        return TellingLetter.MESSAGE_KIND;
    }

    @Bean
    LetterKind socialWorkerDigest() {
        return TellingLetter.DIGEST_KIND;
    }

    @Bean
    Subscription messagesToSocialWorkers(
            Notifications notifications,
            Children children,
            Absences absences,
            PupilCards cards,
            SendingLetters letters) {
        SendingMessages sending = new SendingMessages(notifications, children, absences, cards, letters);
        return Subscription.to("referral")
                .on(
                        "org.rollcall.referral.social-worker-notification.sent.v1",
                        SendingMessages.Sent.class,
                        sending::on);
    }
}
