package org.rollcall.referral.support.letter;

import org.rollcall.platform.store.Subscription;
import org.rollcall.referral.letter.LetterKind;
import org.rollcall.referral.letter.SendingLetters;
import org.rollcall.referral.pupil.PupilCards;
import org.rollcall.referral.support.SupportPlans;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the letters of support plans. */
@Configuration(proxyBeanMethods = false)
class SupportLetters {

    @Bean
    LetterKind actionPlanLetter() {
        return ActionPlanLetter.KIND;
    }

    @Bean
    Subscription actionPlansOnStart(SupportPlans plans, PupilCards cards, SendingLetters letters) {
        SendingActionPlans sending = new SendingActionPlans(plans, cards, letters);
        return Subscription.to("referral")
                .on("org.rollcall.referral.support-plan.started.v1", SendingActionPlans.Started.class, sending::on);
    }
}
