package org.rollcall.attendance.returns;

import java.time.Clock;
import org.rollcall.attendance.returns.due.DueDates;
import org.rollcall.platform.settings.Setting;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.DeadlineWork;
import org.rollcall.platform.store.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to returns by itself: by the day, by the roll, and by what a council has set. */
@Configuration(proxyBeanMethods = false)
class ReturnWork {

    @Bean
    DeadlineWork<StatutoryReturn> lateReturns(StatutoryReturns returns) {
        return new DeadlineWork<>(
                returns.aggregates(), (owed, today) -> owed.value().runLate(owed.id()));
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

    @Bean
    Setting attendanceReturnDays() {
        return DueDates.attendanceDays();
    }

    @Bean
    Setting sicknessReturnSchoolDays() {
        return DueDates.sicknessSchoolDays();
    }

    @Bean
    Setting returnsForStandardIntake() {
        return DueDates.standardIntake();
    }

    @Bean
    Setting returnsForStandardLeavers() {
        return DueDates.standardLeavers();
    }
}
