package org.rollcall.platform.rules;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Serves every {@link LegalRule} bean of a service under {@code /api/<service>/v1/rules}. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty("rollcall.service")
@Import(RulesController.class)
class RulesAutoConfiguration {

    @Bean
    RuleCatalogue ruleCatalogue(ObjectProvider<LegalRule<?, ?>> rules) {
        return new RuleCatalogue(rules.stream().toList());
    }
}
