package org.rollcall.referral.feedback;

import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.store.Subscription;
import org.rollcall.referral.allocation.conflict.Ties;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.casework.ClosingWords;
import org.rollcall.referral.family.ConfidentialAddresses;
import org.rollcall.referral.feedback.contact.Names;
import org.rollcall.referral.feedback.contact.OfficerContacts;
import org.rollcall.referral.feedback.contact.SchoolContacts;
import org.rollcall.referral.feedback.term.TermEnds;
import org.rollcall.referral.letter.SendingLetters;
import org.rollcall.referral.referral.Referrals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires feedback to the store, to letters and to what it follows. */
@Configuration(proxyBeanMethods = false)
class FeedbackConfiguration {

    @Bean
    Aggregates<Feedback> feedback(Store store) {
        return store.aggregates(new FeedbackAggregate());
    }

    @Bean
    VisibleFeedback visibleFeedback(
            Aggregates<Feedback> feedback, CaseFiles cases, Ties ties, ConfidentialAddresses confidential) {
        return new VisibleFeedback(feedback, cases, ties, confidential);
    }

    @Bean
    GivingFeedback givingFeedback(Aggregates<Feedback> feedback, SendingLetters letters, FeedbackLetters orders) {
        return new GivingFeedback(feedback, letters, orders);
    }

    @Bean
    FollowingWork followingWork(GivingFeedback giving, Referrals referrals, CaseFiles cases, ClosingWords closing) {
        return new FollowingWork(giving, new DecisionReasons(referrals), cases, closing);
    }

    @Bean
    FeedbackLetters feedbackLetters(
            Names names, SchoolContacts schools, OfficerContacts officers, ConfidentialAddresses confidential) {
        return new FeedbackLetters(names, schools, officers, confidential);
    }

    @Bean
    Subscription feedbackOnWork(FollowingWork work) {
        return work.ofThisService();
    }

    @Bean
    Subscription feedbackOnCasework(GivingFeedback giving) {
        return new FollowingCasework(giving).subscription();
    }

    @Bean
    Subscription feedbackOnLegalDecisions(FollowingWork work) {
        return work.ofLegalService();
    }

    @Bean
    TermEnds summarisingTerm(
            Aggregates<Feedback> feedback, SendingLetters letters, Names names, SchoolContacts schools) {
        return new SummarisingTerm(feedback, letters, new TermLetters(names, schools));
    }
}
