package org.rollcall.acceptance;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Somebody, or some system, who uses the platform through the gateway with a token of their own. */
final class Person {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Http http;
    private final URI gateway;
    private final Supplier<String> token;

    Person(Http http, URI gateway, Supplier<String> token) {
        this.http = http;
        this.gateway = gateway;
        this.token = token;
    }

    Answer get(String path) {
        return http.send(to(path).GET().build());
    }

    Answer put(String path, @Nullable Object body) {
        return http.send(to(path).PUT(json(body)).build());
    }

    /** A change to what was last seen: the version goes with it. */
    Answer put(String path, Answer seen, @Nullable Object body) {
        return http.send(
                to(path).header("If-Match", seen.header("ETag")).PUT(json(body)).build());
    }

    Answer post(String path, String idempotencyKey, Object body) {
        return http.send(to(path).header("Idempotency-Key", idempotencyKey)
                .POST(json(body))
                .build());
    }

    /** Asks a rule what it answers on given facts. */
    Answer ask(String path, Object given) {
        return http.send(to(path).POST(json(given)).build());
    }

    Answer upload(String path, String csv) {
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
