package org.rollcall.platform.testsupport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * A request that was made of the service, and its answer.
 *
 * @param headers of the answer, with the address of what it made
 */
record Exchange(String method, String path, String query, int status, String headers, String body) {

    static Exchange of(MockHttpServletRequest asked, MockHttpServletResponse answered) {
        String headers = answered.getHeaderNames().stream()
                .flatMap(name -> answered.getHeaders(name).stream().map(value -> name + ": " + value))
                .collect(Collectors.joining("\n"));
        return new Exchange(
                String.valueOf(asked.getMethod()),
                String.valueOf(asked.getRequestURI()),
                String.valueOf(asked.getQueryString()),
                answered.getStatus(),
                headers,
                new String(answered.getContentAsByteArray(), UTF_8));
    }

    boolean refused() {
        return status >= 400;
    }

    /** What may be written down by machines between the caller and the service, whoever reads it then. */
    Stream<String> open() {
        return refused() ? Stream.of(headers, body) : Stream.of(headers);
    }

    @Override
    public String toString() {
        return "%s %s: %d".formatted(method, path, status);
    }
}
