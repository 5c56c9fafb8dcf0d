package org.rollcall.platform.rules;

import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Serves every {@link LegalRule} of a service under {@code /api/<service>/v1/rules}. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty("rollcall.service")
@Import(RulesController.class)
class RulesAutoConfiguration {

    @Bean
    RuleCatalogue ruleCatalogue(ObjectProvider<LegalRule<?, ?>> declared, BeanFactory factory) {
        List<String> packages =
                AutoConfigurationPackages.has(factory) ? AutoConfigurationPackages.get(factory) : List.of();
        return new RuleCatalogue(RuleDiscovery.rules(declared.stream().toList(), packages));
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springdoc.core.customizers.OpenApiCustomizer")
    static class Described {

        @Bean
        RulesInOpenApi rulesInOpenApi(RuleCatalogue catalogue) {
            return new RulesInOpenApi(catalogue);
        }
    }
}
