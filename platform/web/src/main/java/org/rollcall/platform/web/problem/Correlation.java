package org.rollcall.platform.web.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** One id per request, taken from the caller or made here, in the answer and in every line of the log. */
public final class Correlation extends OncePerRequestFilter {

    public static final String HEADER = "X-Correlation-Id";
    public static final String LOG_KEY = "correlationId";

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    Correlation() {}

    /** The id of the request that this thread works for; empty outside of one. */
    public static String current() {
        return Optional.ofNullable(MDC.get(LOG_KEY)).orElse("");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = id(request);
        response.setHeader(HEADER, id);
        MDC.put(LOG_KEY, id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(LOG_KEY);
        }
    }

    private static String id(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HEADER))
                .filter(given -> FORM.matcher(given).matches())
                .orElseGet(() -> UUID.randomUUID().toString());
    }
}
