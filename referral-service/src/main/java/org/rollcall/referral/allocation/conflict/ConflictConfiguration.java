package org.rollcall.referral.allocation.conflict;

import java.time.Clock;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Store;
import org.rollcall.referral.family.Families;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the register of conflicts of interest. */
@Configuration(proxyBeanMethods = false)
class ConflictConfiguration {

    @Bean
    Aggregates<ConflictRegister> conflictRegisters(Store store) {
        return store.aggregates(new ConflictRegisterType());
    }

    @Bean
    Conflicts conflicts(Aggregates<ConflictRegister> conflictRegisters) {
        return new Conflicts(conflictRegisters);
    }

    @Bean
    Ties ties(Aggregates<ConflictRegister> conflictRegisters, Families families) {
        return new Ties(conflictRegisters, families);
    }

    @Bean
    DeclaringConflicts declaringConflicts(Aggregates<ConflictRegister> conflictRegisters, Clock clock) {
        return new DeclaringConflicts(conflictRegisters, clock);
    }
}
