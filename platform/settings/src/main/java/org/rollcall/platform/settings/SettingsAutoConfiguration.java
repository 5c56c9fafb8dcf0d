package org.rollcall.platform.settings;

import java.time.Clock;
import org.rollcall.platform.store.Store;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Gives each service its settings and the addresses under which a council reads and changes them. */
@AutoConfiguration
@Import(SettingController.class)
public class SettingsAutoConfiguration {

    @Bean
    Settings settings(ObjectProvider<Setting> declared, Store store, Clock clock) {
        return new Settings(declared.stream().toList(), store.aggregates(new SettingHistoryType()), clock);
    }

    @Bean
    ChangingSetting changingSetting(KnownTenants tenants, Settings settings, Clock clock) {
        return new ChangingSetting(tenants, settings, clock);
    }

    @Bean
    @ConditionalOnMissingBean
    KnownTenants everyTenant() {
        return tenant -> {};
    }
}
