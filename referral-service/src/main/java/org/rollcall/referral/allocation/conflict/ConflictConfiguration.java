package org.rollcall.referral.allocation.conflict;

import java.time.Clock;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Store;
import org.rollcall.referral.allocation.OfficersCases;
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
    FamilyTree familyTree(Families families) {
        return new FamilyTree(families);
    }

    @Bean
    Conflicts conflicts(Aggregates<ConflictRegister> conflictRegisters, FamilyTree tree) {
        return new Conflicts(conflictRegisters, tree);
    }

    @Bean
    Ties ties(Conflicts conflicts) {
        return new Ties(conflicts);
    }

    @Bean
    DeclaringConflicts declaringConflicts(
            Aggregates<ConflictRegister> conflictRegisters, FamilyTree tree, Clock clock) {
        return new DeclaringConflicts(conflictRegisters, tree, clock);
    }

    @Bean
    ConflictViews conflictViews(Conflicts conflicts, Ties ties, OfficersCases cases) {
        return new ConflictViews(conflicts, ties, cases);
    }
}
