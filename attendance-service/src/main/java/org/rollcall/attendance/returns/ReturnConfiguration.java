package org.rollcall.attendance.returns;

import java.time.Clock;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.register.Registers;
import org.rollcall.attendance.returns.absence.ReadingMarks;
import org.rollcall.attendance.returns.due.DueDates;
import org.rollcall.attendance.school.CallersSchools;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.tenancy.AccessTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of returns, put together. */
@Configuration(proxyBeanMethods = false)
class ReturnConfiguration {

    @Bean
    StatutoryReturns statutoryReturns(Store store) {
        return new StatutoryReturns(store.aggregates(new ReturnType()));
    }

    @Bean
    ReadingMarks readingMarks(Registers registers) {
        return new ReadingMarks(registers);
    }

    @Bean
    DueDates returnDueDates(Settings settings) {
        return new DueDates(settings);
    }

    @Bean
    OpeningReturns openingReturns(StatutoryReturns returns, DueDates dueDates) {
        return new OpeningReturns(returns, dueDates);
    }

    @Bean
    DeletionReturns deletionReturns(StatutoryReturns returns, OpeningReturns opening, DueDates dueDates) {
        return new DeletionReturns(returns, opening, dueDates);
    }

    @Bean
    VisibleReturns visibleReturns(StatutoryReturns returns, CallersSchools schools) {
        return new VisibleReturns(returns, schools);
    }

    @Bean
    SendingReturns sendingReturns(StatutoryReturns returns, VisibleReturns visible, Roll roll, Clock clock) {
        return new SendingReturns(returns, visible, roll, clock);
    }

    @Bean
    TellingOfAbsence tellingOfAbsence(
            OpeningReturns opening, Schools schools, Roll roll, ReadingMarks marks, Clock clock) {
        return new TellingOfAbsence(opening, schools, roll, marks, clock);
    }

    @Bean
    ReturnViews returnViews(Roll roll, AccessTable access, Clock clock) {
        return new ReturnViews(roll, access, clock);
    }

    @Bean
    NewPupilReturns newPupilReturns(StatutoryReturns returns, Roll roll, Schools schools, DueDates dueDates) {
        return new NewPupilReturns(returns, roll, schools, dueDates);
    }
}
