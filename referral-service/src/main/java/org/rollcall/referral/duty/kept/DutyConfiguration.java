package org.rollcall.referral.duty.kept;

import java.time.Clock;
import java.util.List;
import org.rollcall.platform.settings.Setting;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.DeadlineWork;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.store.Subscription;
import org.rollcall.referral.allocation.conflict.Ties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires duties to the store, to what they follow from, and to time. */
@Configuration(proxyBeanMethods = false)
class DutyConfiguration {

    @Bean
    Aggregates<KeptDuty> duties(Store store) {
        return store.aggregates(new DutyAggregate());
    }

    @Bean
    Aggregates<FollowedCase> dutyCases(Store store) {
        return store.aggregates(new FollowedCaseAggregate());
    }

    @Bean
    KeptDuties keptDuties(Aggregates<KeptDuty> duties, Aggregates<FollowedCase> dutyCases) {
        return new KeptDuties(duties, dutyCases);
    }

    @Bean
    Setting dutyLeadDays() {
        return new Setting(
                FollowingDuties.LEAD_DAYS,
                3,
                0,
                30,
                "How many days before its last day it is said that a duty is near",
                "Practice of councils; no enactment sets it");
    }

    @Bean
    Subscription followedDuties(
            Aggregates<KeptDuty> duties, KeptDuties kept, Settings settings, List<DutyWatcher> watchers) {
        return new FollowingDuties(duties, kept, settings, watchers).subscription();
    }

    @Bean
    Subscription casesOfDuties(Aggregates<FollowedCase> dutyCases, KeptDuties kept, List<DutyWatcher> watchers) {
        return new FollowingCases(dutyCases, kept, watchers).subscription();
    }

    @Bean
    DeadlineWork<KeptDuty> dutyDeadlines(Aggregates<KeptDuty> duties) {
        return new DeadlineWork<>(duties, (duty, today) -> duty.value().lookedAt(today));
    }

    @Bean
    VisibleDuties visibleDuties(Aggregates<KeptDuty> duties, Ties ties, Clock clock) {
        return new VisibleDuties(duties, ties, clock);
    }
}
