package org.rollcall.platform.retention;

import java.time.Clock;
import org.rollcall.platform.store.Store;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Gives each service the list of what would go, by the rules that stand next to its aggregates. */
@AutoConfiguration(afterName = "org.rollcall.platform.store.StoreAutoConfiguration")
@Import(RetentionController.class)
public class RetentionAutoConfiguration {

    @Bean
    RetentionSchedule retentionSchedule(
            ObjectProvider<RetentionRule> rules, ObjectProvider<KeptOtherwise> exempt, Store store) {
        return new RetentionSchedule(rules.stream().toList(), exempt.stream().toList(), store);
    }

    @Bean
    Holding retentionHolding(RetentionSchedule schedule, Store store, Clock clock) {
        return new Holding(schedule, store.aggregates(new HeldRecordType()), clock);
    }

    /** The records of this module and of its neighbours. */
    @Bean
    KeptOtherwise platformsRecordsKept() {
        return KeptOtherwise.because(
                "Says what the council's people decided for the council, by whom and when; kept as evidence of it.",
                HeldRecordType.COLLECTION,
                "councilSettings");
    }
}
