package org.rollcall.platform.trail;

import java.time.Clock;
import org.rollcall.platform.retention.KeptOtherwise;
import org.rollcall.platform.store.Store;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Gives each service that keeps records of people its trail. */
@AutoConfiguration(afterName = "org.rollcall.platform.store.StoreAutoConfiguration")
@Import({TrailController.class, ShownRecords.class})
public class TrailAutoConfiguration {

    /** After the token is checked, and around what reads the body. */
    private static final int ORDER = Ordered.LOWEST_PRECEDENCE - 100;

    @Bean
    Trail trail(Store store) {
        return new Trail(store.aggregates(new TrailEntryType()));
    }

    @Bean
    FilterRegistrationBean<TrailFilter> trailFilter(
            Trail trail, Clock clock, @Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        FilterRegistrationBean<TrailFilter> filter =
                new FilterRegistrationBean<>(new TrailFilter(trail, clock, problems));
        filter.setOrder(ORDER);
        return filter;
    }

    @Bean
    KeptOtherwise trailKept() {
        return KeptOtherwise.because(
                "Kept at least as long as the records that it names; goes with the last of them.",
                TrailEntryType.COLLECTION);
    }
}
