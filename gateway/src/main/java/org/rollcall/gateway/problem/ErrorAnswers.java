package org.rollcall.gateway.problem;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;

/** Turns whatever went wrong into problem details; an answer that has begun is cut off, never patched up. */
@Component
@Order(-2)
final class ErrorAnswers implements ErrorWebExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ErrorAnswers.class);

    private final Answers answers;

    ErrorAnswers(Answers answers) {
        this.answers = answers;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        if (exchange.getResponse().isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(error)) {
            return Mono.error(error);
        }
        Problem problem = problemOf(error);
        report(problem, error, CorrelationFilter.idOf(exchange));
        return answers.write(exchange, problem);
    }

    private static void report(Problem problem, Throwable error, String correlationId) {
        if (problem.equals(Problem.INTERNAL)) {
            log.error("[{}] {}", correlationId, problem.name(), error);
        } else if (problem.status().is5xxServerError()) {
            log.info("[{}] {}: {}", correlationId, problem.detail(), String.valueOf(error.getCause()));
        }
    }

    private static Problem problemOf(Throwable error) {
        return switch (error) {
            case Refusal refusal -> refusal.problem();
            case ErrorResponse response -> named(response.getStatusCode());
            default -> Problem.INTERNAL;
        };
    }

    private static Problem named(HttpStatusCode code) {
        HttpStatus status = HttpStatus.resolve(code.value());
        if (status == null || status.is5xxServerError()) {
            return Problem.INTERNAL;
        }
        if (status == HttpStatus.NOT_FOUND) {
            return Problem.NOT_FOUND;
        }
        String reason = status.getReasonPhrase();
        String name = reason.toLowerCase(Locale.ROOT).replace(' ', '-');
        return Problem.of(name, status, reason, "The gateway cannot take this request as it was sent.");
    }
}
