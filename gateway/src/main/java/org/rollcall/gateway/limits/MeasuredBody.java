package org.rollcall.gateway.limits;

import org.rollcall.gateway.problem.Problem;
import org.rollcall.gateway.problem.Refusal;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SynchronousSink;

/**
 * A request body that is counted while it streams to the service, and stopped at the limit.
 *
 * <p>It also knows whose fault a failed or late body is: the service is not blamed for a caller that broke off.
 */
public final class MeasuredBody extends ServerHttpRequestDecorator {

    private static final String ATTRIBUTE = MeasuredBody.class.getName();

    private static final Problem BROKEN_OFF = Problem.of(
            "request-broken-off", HttpStatus.BAD_REQUEST, "Request broken off", "The body of the request ended early.");

    private static final Problem SENT_TOO_SLOWLY = Problem.of(
            "request-timeout", HttpStatus.REQUEST_TIMEOUT, "Request too slow", "The body was not sent in time.");

    private final long limit;
    private final Problem tooLarge;
    private long received;
    private volatile boolean complete;

    MeasuredBody(ServerHttpRequest request, long limit, Problem tooLarge) {
        super(request);
        this.limit = limit;
        this.tooLarge = tooLarge;
    }

    /** The service's own lateness, or a refusal when the caller had not finished sending. */
    public static Throwable blameFor(Throwable late, ServerWebExchange exchange) {
        return exchange.getAttribute(ATTRIBUTE) instanceof MeasuredBody body && !body.complete
                ? new Refusal(SENT_TOO_SLOWLY)
                : late;
    }

    ServerWebExchange in(ServerWebExchange exchange) {
        exchange.getAttributes().put(ATTRIBUTE, this);
        return exchange.mutate().request(this).build();
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return super.getBody()
                .onErrorMap(broken -> new Refusal(BROKEN_OFF, broken))
                .handle(this::count)
                .doOnComplete(() -> complete = true);
    }

    private void count(DataBuffer part, SynchronousSink<DataBuffer> onward) {
        received += part.readableByteCount();
        if (received > limit) {
            DataBufferUtils.release(part);
            onward.error(new Refusal(tooLarge));
        } else {
            onward.next(part);
        }
    }
}
