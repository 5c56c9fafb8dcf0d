package org.rollcall.platform.letters;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Gives each service the letters. */
@AutoConfiguration
public class LettersAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Letters letters() {
        return new Letters();
    }
}
