package org.rollcall.referral.allocation.handover;

import java.time.Clock;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.DeadlineWork;
import org.rollcall.platform.store.Store;
import org.rollcall.referral.allocation.OfficersCases;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires handovers, and lets the worker that keeps deadlines go on with what a crash has interrupted. */
@Configuration(proxyBeanMethods = false)
class HandoverConfiguration {

    @Bean
    Aggregates<Handover> handovers(Store store) {
        return store.aggregates(new HandoverType());
    }

    @Bean
    HandingOver handingOver(Aggregates<Handover> handovers, OfficersCases cases, Clock clock) {
        return new HandingOver(handovers, cases, clock);
    }

    @Bean
    DeadlineWork<Handover> interruptedHandovers(Aggregates<Handover> handovers, OfficersCases cases) {
        return new DeadlineWork<>(handovers, new MovingOn(cases)::step);
    }
}
