package org.rollcall.referral.socialwork;

import java.time.Clock;
import org.rollcall.platform.letters.Letters;
import org.rollcall.platform.settings.Setting;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.DeadlineWork;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.pupil.Pupils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires children with a social worker to the store and to their cases. */
@Configuration(proxyBeanMethods = false)
class SocialWorkConfiguration {

    @Bean
    Setting virtualSchoolReaders() {
        return VirtualSchool.OFFICERS_MAY_READ;
    }

    @Bean
    Aggregates<ChildWithSocialWorker> childrenWithSocialWorker(Store store) {
        return store.aggregates(new ChildAggregate());
    }

    @Bean
    Children children(Aggregates<ChildWithSocialWorker> children) {
        return new Children(children);
    }

    @Bean
    RecordingLinks recordingLinks(Children children, Letters letters, Clock clock) {
        return new RecordingLinks(children, letters, clock);
    }

    @Bean
    Subjects subjects(CaseFiles files, Pupils pupils, Clock clock) {
        return new Subjects(files, pupils, clock);
    }

    @Bean
    SocialWorkViews socialWorkViews(AccessTable access, Clock clock) {
        return new SocialWorkViews(access, clock);
    }

    @Bean
    Absences absences(Store store) {
        return new Absences(store.aggregates(new AbsenceAggregate()));
    }

    @Bean
    VirtualSchool virtualSchool(Children children, Absences absences, Settings settings, Clock clock) {
        return new VirtualSchool(children, absences, settings, clock);
    }

    @Bean
    DeadlineWork<ChildWithSocialWorker> linksThatEnd(Aggregates<ChildWithSocialWorker> children) {
        return new DeadlineWork<>(
                children, (child, today) -> Change.of(child.value().ended()));
    }
}
