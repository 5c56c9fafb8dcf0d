package org.rollcall.referral.checklist;

import java.time.Clock;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Store;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires councils' checklists to the store. */
@Configuration(proxyBeanMethods = false)
class ChecklistConfiguration {

    @Bean
    Aggregates<CouncilChecklist> councilChecklists(Store store) {
        return store.aggregates(new CouncilChecklistType());
    }

    @Bean
    Checklists checklists(Aggregates<CouncilChecklist> councilChecklists, Clock clock) {
        return new Checklists(councilChecklists, clock);
    }

    @Bean
    SettingChecklist settingChecklist(
            Aggregates<CouncilChecklist> councilChecklists, Checklists checklists, Clock clock) {
        return new SettingChecklist(councilChecklists, checklists, clock);
    }
}
