package org.rollcall.platform.web.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rollcall.platform.web.problem.ProblemType;
import org.rollcall.platform.web.problem.RequestRefused;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Refuses a body that is too large, and keeps that of a POST with an idempotency key, whose hash is wanted. */
final class BoundedBodyFilter extends OncePerRequestFilter {

    private final BodyLimits limits;
    private final HandlerExceptionResolver problems;

    BoundedBodyFilter(BodyLimits limits, HandlerExceptionResolver problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest bounded;
        try {
            bounded = bounded(request, limits.bytesFor(request.getContentType()));
        } catch (RequestRefused tooLarge) {
            problems.resolveException(request, response, null, tooLarge);
            return;
        }
        chain.doFilter(bounded, response);
    }

    private static HttpServletRequest bounded(HttpServletRequest request, long limit) throws IOException {
        if (request.getContentLengthLong() > limit) {
            throw tooLarge(limit);
        }
        BoundedBody bounded = new BoundedBody(request, limit);
        return isToBeHashed(request) ? RepeatableBody.of(bounded) : bounded;
    }

    private static boolean isToBeHashed(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                && request.getHeader(IdempotencyKeyArgument.HEADER) != null
                && !BodyLimits.isForm(request.getContentType());
    }

    static RequestRefused tooLarge(long limit) {
        return new RequestRefused(ProblemType.TOO_LARGE, "Send at most %d bytes.".formatted(limit));
    }
}
