package org.rollcall.attendance.returns.watch;

import java.time.Clock;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.register.Registers;
import org.rollcall.attendance.returns.NewPupilReturns;
import org.rollcall.attendance.returns.OpeningReturns;
import org.rollcall.attendance.returns.absence.ReadingMarks;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.DeadlineWork;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.store.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts that watch schools for returns, put together. */
@Configuration(proxyBeanMethods = false)
class WatchConfiguration {

    @Bean
    Aggregates<SchoolWatch> schoolWatches(Store store) {
        return store.aggregates(new SchoolWatch.Type());
    }

    @Bean
    WatchingSchools watchingSchools(
            Registers registers, Roll roll, Schools schools, ReadingMarks marks, OpeningReturns opening) {
        return new WatchingSchools(registers, roll, schools, marks, opening);
    }

    @Bean
    FollowingTheRoll followingTheRoll(Aggregates<SchoolWatch> watches, NewPupilReturns returns, Clock clock) {
        return new FollowingTheRoll(watches, returns, clock);
    }

    @Bean
    DeadlineWork<SchoolWatch> watchedSchools(Aggregates<SchoolWatch> watches, WatchingSchools watching) {
        return new DeadlineWork<>(watches, watching::look);
    }

    @Bean
    MarksCame returnsOnMarks(Aggregates<SchoolWatch> watches, Clock clock) {
        return new MarksCame(watches, clock);
    }

    @Bean
    Subscription rollNews(FollowingTheRoll following) {
        return Subscription.to("attendance")
                .on("org.rollcall.attendance.pupil.enrolled.v1", RollNews.class, following::on);
    }
}
