package org.rollcall.referral.socialwork;

import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Subscription;
import org.rollcall.referral.letter.LetterKind;
import org.rollcall.referral.letter.SendingLetters;
import org.rollcall.referral.pupil.PupilCards;
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
            Aggregates<SocialWorkerNotification> notifications,
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
