package org.rollcall.gateway.limits;

import org.rollcall.gateway.problem.Problem;
import org.rollcall.gateway.problem.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Refuses a body that is too large: at once when its length is declared, else as soon as it has grown past the limit. */
@Component
@Order(0)
final class BodyLimit implements WebFilter {

    private final long limit;
    private final Problem tooLarge;

    BodyLimit(@Value("${rollcall.gateway.max-body}") DataSize max) {
        limit = max.toBytes();
        tooLarge = Problem.of(
                "too-large",
                HttpStatus.CONTENT_TOO_LARGE,
                "The body is too large",
                "A request body may have up to %d bytes. Send less at a time.".formatted(limit));
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (exchange.getRequest().getHeaders().getContentLength() > limit) {
            return Mono.error(new Refusal(tooLarge));
        }
        return chain.filter(new MeasuredBody(exchange.getRequest(), limit, tooLarge).in(exchange));
    }
}
