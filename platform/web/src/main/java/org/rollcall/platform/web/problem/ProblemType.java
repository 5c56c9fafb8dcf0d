package org.rollcall.platform.web.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** The kinds of problem a caller may meet. Their names are part of the API: add, never rename. */
public enum ProblemType {
    BAD_REQUEST(400, "The request is not understood"),
    UNREADABLE(400, "The body is not JSON"),
    IDEMPOTENCY_KEY_REQUIRED(400, "An Idempotency-Key is required"),
    UNAUTHENTICATED(401, "Not signed in"),
    FORBIDDEN(403, "Not allowed"),
    NOT_FOUND(404, "Not found"),
    METHOD_NOT_ALLOWED(405, "The method is not allowed here"),
    NOT_ACCEPTABLE(406, "No such representation"),
    REFUSED(409, "The step is refused"),
    ALREADY_EXISTS(409, "It exists already"),
    STALE_VERSION(412, "It has changed since it was read"),
    TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body's type is not supported"),
    INVALID_INPUT(422, "The input is not valid"),
    DIFFERENT_REQUEST(422, "The Idempotency-Key was used for another request"),
    VERSION_REQUIRED(428, "An If-Match header is required"),
    UNEXPECTED(500, "Something went wrong"),
    UNAVAILABLE(503, "Temporarily unavailable");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The kind that speaks of a bare HTTP status. */
    static ProblemType of(HttpStatusCode status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status.value())
                .findFirst()
                .orElse(status.is5xxServerError() ? UNEXPECTED : BAD_REQUEST);
    }

    ProblemDetail with(String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), detail);
        problem.setType(URI.create(
                "urn:rollcall:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-')));
        problem.setTitle(title);
        return problem;
    }
}
