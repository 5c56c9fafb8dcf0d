package org.rollcall.platform.store;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A worker for a service that has deadlines. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(DeadlineWork.class)
class DeadlineConfiguration {

    @Bean
    Deadlines deadlines(List<DeadlineWork<?>> works, ObjectProvider<Clock> clock) {
        return new Deadlines(works, StoreAutoConfiguration.clock(clock), Duration.ofSeconds(15));
    }
}
