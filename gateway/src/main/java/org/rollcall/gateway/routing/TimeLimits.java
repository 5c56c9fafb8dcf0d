package org.rollcall.gateway.routing;

import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import java.time.Duration;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The longer limit for uploads, the ordinary one for everything else. */
final class TimeLimits {

    private final List<PathPattern> uploads;
    private final TimeLimiter ordinary;
    private final TimeLimiter upload;

    TimeLimits(String service, Patience patience) {
        uploads = patience.uploads().stream()
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
        ordinary = TimeLimiter.of(service, timeLimit(patience.timeLimit()));
        upload = TimeLimiter.of(service + "-uploads", timeLimit(patience.uploadTimeLimit()));
    }

    TimeLimiter of(ServerWebExchange exchange) {
        PathContainer path = exchange.getRequest().getPath().pathWithinApplication();
        return uploads.stream().anyMatch(pattern -> pattern.matches(path)) ? upload : ordinary;
    }

    private static TimeLimiterConfig timeLimit(Duration limit) {
        return TimeLimiterConfig.custom().timeoutDuration(limit).build();
    }
}
