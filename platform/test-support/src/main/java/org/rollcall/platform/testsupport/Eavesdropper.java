package org.rollcall.platform.testsupport;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/** Hears what a test asks of the service and what it is answered, while somebody listens. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Eavesdropper extends OncePerRequestFilter {

    private final List<Exchange> heard = new CopyOnWriteArrayList<>();
    private volatile boolean listening;

    /** Everything that passes while the journey is walked. */
    List<Exchange> during(Runnable journey) {
        heard.clear();
        listening = true;
        try {
            journey.run();
        } finally {
            listening = false;
        }
        return List.copyOf(heard);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (listening
                && request instanceof MockHttpServletRequest asked
                && response instanceof MockHttpServletResponse answered) {
            heard.add(Exchange.of(asked, answered));
        }
    }
}
