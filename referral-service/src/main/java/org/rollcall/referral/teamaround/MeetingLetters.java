package org.rollcall.referral.teamaround;

import org.rollcall.platform.store.Subscription;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.letter.LetterKind;
import org.rollcall.referral.letter.SendingLetters;
import org.rollcall.referral.pupil.PupilCards;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the letters of meetings. */
@Configuration(proxyBeanMethods = false)
class MeetingLetters {

    @Bean
    LetterKind minutesLetter() {
        return MinutesLetter.KIND;
    }

    @Bean
    Subscription minutesOnMeeting(Meetings meetings, CaseFiles cases, PupilCards cards, SendingLetters letters) {
        SendingMinutes sending = new SendingMinutes(meetings, cases, cards, letters);
        return Subscription.to("referral")
                .on("org.rollcall.referral.family-meeting.minuted.v1", SendingMinutes.Minuted.class, sending::on);
    }
}
