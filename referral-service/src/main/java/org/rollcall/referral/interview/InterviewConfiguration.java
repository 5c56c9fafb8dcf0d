package org.rollcall.referral.interview;

import java.time.Clock;
import org.rollcall.platform.store.Store;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.letter.LetterKind;
import org.rollcall.referral.letter.SendingLetters;
import org.rollcall.referral.panel.Panels;
import org.rollcall.referral.wording.Names;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires interviews to the store, to the case and its panels, and to letters. */
@Configuration(proxyBeanMethods = false)
class InterviewConfiguration {

    @Bean
    InterviewLetters interviewLetters(SendingLetters sending, Names names) {
        return new InterviewLetters(sending, names);
    }

    @Bean
    Interviewing interviewing(Store store, CaseFiles cases, Panels panels, InterviewLetters letters, Clock clock) {
        return new Interviewing(store.aggregates(new InterviewAggregate()), cases, panels, letters, clock);
    }

    @Bean
    LetterKind interviewInvitation() {
        return InterviewLetters.invitation();
    }

    @Bean
    LetterKind interviewQuestions() {
        return InterviewLetters.questions();
    }
}
