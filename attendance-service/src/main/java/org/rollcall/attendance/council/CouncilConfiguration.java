package org.rollcall.attendance.council;

import org.rollcall.platform.settings.KnownTenants;
import org.rollcall.platform.store.Store;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;

/** The parts of council onboarding, put together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TopicShape.class)
class CouncilConfiguration {

    @Bean
    Councils councils(Store store) {
        return new Councils(store.aggregates(new CouncilProfileType()));
    }

    @Bean
    CouncilTopics councilTopics(KafkaAdmin kafka, TopicShape shape) {
        return new KafkaCouncilTopics(kafka, shape);
    }

    @Bean
    OnboardingCouncil onboardingCouncil(Councils councils, CouncilTopics topics) {
        return new OnboardingCouncil(councils, topics);
    }

    @Bean
    KnownTenants onboardedCouncils(Councils councils) {
        return councils::requireOnboarded;
    }
}
