package org.rollcall.platform.web.problem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What failed on our side: an outage says when to try again, anything else gives only the id to quote. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class FailureProblems {

    private static final Logger LOG = LoggerFactory.getLogger(FailureProblems.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Exception failure) {
        return Outage.causes(failure) ? unavailable(failure) : unexpected(failure);
    }

    private static ResponseEntity<ProblemDetail> unavailable(Exception outage) {
        LOG.warn("Something this service depends on is away: {}", outage.toString());
        return ResponseEntity.status(503)
                .header(HttpHeaders.RETRY_AFTER, "5")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(withId(ProblemType.UNAVAILABLE.with("Send the same request again in a few seconds.")));
    }

    private static ResponseEntity<ProblemDetail> unexpected(Exception failure) {
        LOG.error("Unexpected failure", failure);
        return ResponseEntity.internalServerError()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(withId(ProblemType.UNEXPECTED.with("Quote the correlation id when you report it.")));
    }

    private static ProblemDetail withId(ProblemDetail problem) {
        problem.setProperty("correlationId", Correlation.current());
        return problem;
    }
}
