package org.rollcall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.json.JsonMapper;

/** One request from outside, which follows no redirect and keeps no cookie. */
final class Ask {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final HttpRequest.Builder request;

    private Ask(int port, String method, String path, BodyPublisher body) {
        request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body)
                .timeout(Duration.ofSeconds(60));
    }

    static Ask get(int port, String path) {
        return new Ask(port, "GET", path, BodyPublishers.noBody());
    }

    static Ask post(int port, String path, BodyPublisher body) {
        return new Ask(port, "POST", path, body);
    }

    static Ask post(int port, String path) {
        return post(port, path, BodyPublishers.ofString("{}")).with("Content-Type", "application/json");
    }

    Ask with(String header, String value) {
        request.header(header, value);
        return this;
    }

    Ask bearing(String token) {
        return with("Authorization", "Bearer " + token);
    }

    Ask asPage() {
        return with("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    HttpResponse<String> answer() {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    CompletableFuture<HttpResponse<String>> later() {
        return CLIENT.sendAsync(request.build(), BodyHandlers.ofString());
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> problem(HttpResponse<String> answer) {
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        return JsonMapper.shared().readValue(answer.body(), Map.class);
    }
}
