package org.rollcall.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Logs people and systems in at Keycloak and keeps their access tokens while they last. */
final class Tokens {

    private static final Duration KEPT = Duration.ofSeconds(40);

    private final Surroundings surroundings;
    private final Http http;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    Tokens(Surroundings surroundings, Http http) {
        this.surroundings = surroundings;
        this.http = http;
    }

    /** A person, with the password of the demo world. */
    String ofPerson(String username) {
        return token(
                username,
                Map.of(
                        "grant_type", "password",
                        "client_id", "rollcall-cli",
                        "username", username,
                        "password", "rollcall"));
    }

    /** A system, with its own client credentials. */
    String ofSystem(String client) {
        return token(
                client,
                Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", client + "-secret"));
    }

    /** One login at a time for each: a crowd of them for one person looks like an attack to Keycloak. */
    private String token(String who, Map<String, String> form) {
        return kept.compute(
                        who,
                        (name, token) -> token != null && token.until > System.nanoTime()
                                ? token
                                : new Kept(fetch(form), System.nanoTime() + KEPT.toNanos()))
                .value;
    }

    private String fetch(Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(surroundings.tokenEndpoint())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(request).expect(200).json().path("access_token").asString();
    }

    private record Kept(String value, long until) {}
}
