package org.rollcall.referral.interview;

import java.time.Clock;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Store;
import org.rollcall.referral.attachment.NamedFiles;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.casework.ending.EndsWithCase;
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
    Aggregates<Interview> interviewRecords(Store store) {
        return store.aggregates(new InterviewAggregate());
    }

    @Bean
    Interviewing interviewing(
            Aggregates<Interview> interviewRecords,
            CaseFiles cases,
            Panels panels,
            InterviewLetters letters,
            Clock clock) {
        return new Interviewing(interviewRecords, cases, panels, letters, clock);
    }

    @Bean
    EndsWithCase interviewsEndWithCase(Aggregates<Interview> interviewRecords) {
        return new EndingInterviews(interviewRecords);
    }

    @Bean
    InterviewFiles interviewFiles(NamedFiles files) {
        return new InterviewFiles(files);
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
