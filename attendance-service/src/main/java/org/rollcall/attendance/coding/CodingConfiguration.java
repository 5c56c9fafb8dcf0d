package org.rollcall.attendance.coding;

import java.security.SecureRandom;
import java.time.Clock;
import org.rollcall.attendance.coding.reading.ReadingSchool;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.register.Registers;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.DeadlineWork;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.tenancy.AccessTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The parts of weekly review, put together. */
@Configuration(proxyBeanMethods = false)
@Import(CodingSettings.class)
class CodingConfiguration {

    @Bean
    Aggregates<QaReview> codingReviews(Store store) {
        return store.aggregates(new QaReviewType());
    }

    @Bean
    CodingQueries codingQueries(Store store) {
        return new CodingQueries(store.aggregates(new CodingQueryType()));
    }

    @Bean
    ReadingSchool readingSchool(Schools schools, Roll roll, Registers registers, Settings settings) {
        return new ReadingSchool(schools, roll, registers, settings);
    }

    @Bean
    FollowingReview followingReview(Aggregates<QaReview> reviews, CodingQueries queries) {
        return new FollowingReview(reviews, queries);
    }

    @Bean
    RecognisingCorrections recognisingCorrections(
            CodingQueries queries, Registers registers, FollowingReview following, Clock clock) {
        return new RecognisingCorrections(queries, registers, following, clock);
    }

    @Bean
    CheckingReview checkingReview(
            Aggregates<QaReview> reviews,
            CodingQueries queries,
            RecognisingCorrections recognising,
            ReadingSchool reading,
            Clock clock) {
        return new CheckingReview(reviews, queries, recognising, reading, clock);
    }

    @Bean
    AddingQuery addingQuery(
            Aggregates<QaReview> reviews, CheckingReview checking, CodingQueries queries, ReadingSchool reading) {
        return new AddingQuery(reviews, checking, queries, reading);
    }

    @Bean
    WorkingOnQueries workingOnQueries(
            CheckingReview checking,
            CodingQueries queries,
            RecognisingCorrections recognising,
            FollowingReview following,
            Clock clock) {
        return new WorkingOnQueries(checking, queries, recognising, following, clock);
    }

    @Bean
    CodingViews codingViews(ReadingSchool reading, AccessTable access, Clock clock) {
        return new CodingViews(reading, access, clock);
    }

    @Bean
    OpeningReview openingReview(Aggregates<QaReview> reviews, CodingQueries queries, ReadingSchool reading) {
        SecureRandom lot = new SecureRandom();
        return new OpeningReview(reviews, queries, reading, () -> lot.nextInt(1, Integer.MAX_VALUE));
    }

    @Bean
    DeadlineWork<QaReview> followingReviews(Aggregates<QaReview> reviews, FollowingReview following) {
        return new DeadlineWork<>(reviews, following::step);
    }

    @Bean
    DeadlineWork<CodingQuery> lookingForCorrections(CodingQueries queries, RecognisingCorrections recognising) {
        return new DeadlineWork<>(queries.aggregates(), recognising::step);
    }
}
