package org.rollcall.platform.trail;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.CallerAuthentication;
import org.rollcall.platform.web.problem.Correlation;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Notes each request of somebody signed in that named a record, was shown one or changed something, before the answer leaves. Rules of
 * the law, which are about no record, are not noted; nor is what failed on our side.
 */
final class TrailFilter extends OncePerRequestFilter {

    private static final String API = "/api/";
    private static final String RULES = "/rules";

    private final Trail trail;
    private final Clock clock;
    private final HandlerExceptionResolver problems;

    TrailFilter(Trail trail, Clock clock, HandlerExceptionResolver problems) {
        this.trail = trail;
        this.clock = clock;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication token = SecurityContextHolder.getContext().getAuthentication();
        if (!(token instanceof CallerAuthentication known)) {
            chain.doFilter(request, response);
            return;
        }
        NotedAnswer answer = new NotedAnswer(response, () -> note(known.caller(), request, response.getStatus()));
        chain.doFilter(request, answer);
        finish(request, answer);
    }

    private void finish(HttpServletRequest request, NotedAnswer answer) {
        if (request.isAsyncStarted()) {
            return;
        }
        try {
            answer.finish();
        } catch (RuntimeException failure) {
            problems.resolveException(request, answer, null, failure);
        }
    }

    private void note(Caller caller, HttpServletRequest request, int status) {
        String address = address(request);
        if (!address.startsWith(API) || address.contains(RULES) || status >= 500) {
            return;
        }
        List<String> records = RecordIds.of(variables(request), request.getAttribute(ShownRecords.ATTRIBUTE));
        if (!records.isEmpty() || changed(request, status)) {
            trail.add(caller, entry(caller, request.getMethod() + " " + address, records, status));
        }
    }

    private TrailEntry entry(Caller caller, String operation, List<String> records, int status) {
        Instant now = clock.instant();
        return new TrailEntry(
                caller.subject(),
                caller.client(),
                caller.roles(),
                operation,
                records,
                status,
                now,
                LocalDate.ofInstant(now, clock.getZone()),
                Correlation.current());
    }

    private static boolean changed(HttpServletRequest request, int status) {
        return !request.getMethod().equals("GET") && status < 300;
    }

    /** The pattern of the handler that was found; empty when there is none. */
    private static String address(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "" : pattern.toString();
    }

    private static Collection<?> variables(HttpServletRequest request) {
        @Nullable Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> named ? named.values() : List.of();
    }
}
