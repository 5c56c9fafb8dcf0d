package org.rollcall.platform.tenancy;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.MediaType;

/** The problem details of a request that is turned away before any handler sees it. Fixed words only. */
enum SecurityProblem {
    UNAUTHENTICATED(401, "Not signed in", "Send a valid bearer token that names exactly one council."),
    FORBIDDEN(403, "Not allowed", "Your role does not allow this."),
    IDENTITY_UNAVAILABLE(503, "Sign-in is unavailable", "Tokens cannot be checked at the moment. Try again shortly.");

    private final int status;
    private final String title;
    private final String detail;

    SecurityProblem(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        if (this == IDENTITY_UNAVAILABLE) {
            response.setHeader("Retry-After", "5");
        }
        response.getOutputStream().write(json().getBytes(StandardCharsets.UTF_8));
    }

    private String json() {
        return """
                {"type":"urn:rollcall:problem:%s","title":"%s","status":%d,"detail":"%s"}""".formatted(name().toLowerCase(Locale.ROOT).replace('_', '-'), title, status, detail);
    }
}
