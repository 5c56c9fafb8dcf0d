package org.rollcall.attendance.returns;

import org.rollcall.attendance.returns.due.DueDates;
import org.rollcall.platform.settings.Setting;
import org.rollcall.platform.store.DeadlineWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to returns by itself: by the day, and by what a council has set. */
@Configuration(proxyBeanMethods = false)
class ReturnWork {

    @Bean
    DeadlineWork<StatutoryReturn> lateReturns(StatutoryReturns returns) {
        return new DeadlineWork<>(
                returns.aggregates(), (owed, today) -> owed.value().runLate(owed.id()));
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
