package org.rollcall.attendance.pupil;

import java.time.Clock;
import java.util.List;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.tenancy.AccessTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the roll, put together. */
@Configuration(proxyBeanMethods = false)
class PupilConfiguration {

    @Bean
    Aggregates<Pupil> pupils(Store store) {
        return store.aggregates(new PupilType());
    }

    @Bean
    WritingRecord writingRecord(Aggregates<PupilNumber> numbers, List<NewRecords> watchers) {
        return new WritingRecord(numbers, watchers);
    }

    @Bean
    KeepingRecord keepingRecord(Aggregates<Pupil> pupils, WritingRecord writing, AccessTable table, Clock clock) {
        return new KeepingRecord(pupils, writing, table, clock);
    }

    @Bean
    KeepingCircumstances keepingCircumstances(KeepingRecord records) {
        return new KeepingCircumstances(records);
    }

    @Bean
    Leaving leaving(Aggregates<Pupil> pupils) {
        return new Leaving(pupils);
    }

    @Bean
    Aggregates<PupilNumber> pupilNumbers(Store store) {
        return store.aggregates(new PupilNumberType());
    }

    @Bean
    Roll roll(Aggregates<Pupil> pupils, Aggregates<PupilNumber> numbers) {
        return new Roll(pupils, numbers);
    }

    @Bean
    FindingPupils findingPupils(Aggregates<Pupil> pupils, Roll roll) {
        return new FindingPupils(pupils, roll);
    }

    @Bean
    EnrollingPupil enrollingPupil(Aggregates<Pupil> pupils, Roll roll, WritingRecord writing) {
        return new EnrollingPupil(pupils, roll, writing);
    }
}
