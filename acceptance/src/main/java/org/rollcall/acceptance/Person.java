package org.rollcall.acceptance;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Somebody, or some system, who uses the platform through the gateway with a token of their own. */
public final class Person {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int OVERTAKEN = 5;

    private final Http http;
    private final URI gateway;
    private final Supplier<String> token;

    Person(Http http, URI gateway, Supplier<String> token) {
        this.http = http;
        this.gateway = gateway;
        this.token = token;
    }

    public Answer get(String path) {
        return http.send(to(path).GET().build());
    }

    public Answer put(String path, @Nullable Object body) {
        return http.send(to(path).PUT(json(body)).build());
    }

    /** A change to what was last seen: the version goes with it. */
    public Answer put(String path, Answer seen, @Nullable Object body) {
        return http.send(
                to(path).header("If-Match", seen.header("ETag")).PUT(json(body)).build());
    }

    /** A step of a record as it is now: whoever is overtaken by other news of it between reading and writing reads again, as people do. */
    public Answer step(String record, String step, Object body) {
        Answer answer = put(record + "/" + step, get(record).expect(200), body);
        for (int again = 0; again < OVERTAKEN && answer.status() == 412; again++) {
            answer = put(record + "/" + step, get(record).expect(200), body);
        }
        return answer;
    }

    public Answer post(String path, String idempotencyKey, Object body) {
        return http.send(to(path).header("Idempotency-Key", idempotencyKey)
                .POST(json(body))
                .build());
    }

    /** Sends what may be repeated without a key: facts for a rule, or a payment under its own reference. */
    public Answer ask(String path, Object given) {
        return http.send(to(path).POST(json(given)).build());
    }

    public Answer upload(String path, String csv) {
        return http.send(to(path).setHeader("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(csv))
                .build());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(gateway.resolve("/api/" + path))
                .header("Authorization", "Bearer " + token.get())
                .header("Content-Type", "application/json");
    }

    private static BodyPublisher json(@Nullable Object body) {
        return body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    }
}
