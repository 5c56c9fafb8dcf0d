package org.rollcall.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.Collectors;
import org.rollcall.local.process.StartFailed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens for the people and systems of the demo world, from the running Keycloak. */
final class AccessTokens {

    private static final String PASSWORD = "rollcall";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI endpoint;

    AccessTokens(URI endpoint) {
        this.endpoint = endpoint;
    }

    /** A person by role, such as {@code court-officer}; or a system by its client, such as {@code mis-142101}. */
    String as(String roleOrClient, String council) {
        boolean system = roleOrClient.startsWith("mis-") || roleOrClient.endsWith("-events");
        return system ? system(roleOrClient) : person(roleOrClient + "@" + council);
    }

    private String person(String username) {
        return token(
                username,
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "rollcall-cli",
                        "username",
                        username,
                        "password",
                        PASSWORD));
    }

    private String system(String client) {
        return token(
                client,
                Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", client + "-secret"));
    }

    private String token(String who, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() != 200) {
            throw new StartFailed("Keycloak gives no token to " + who + ": " + reason(answer.body()));
        }
        return JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
    }

    private static String reason(String body) {
        JsonNode error = JsonMapper.shared().readTree(body);
        return error.path("error_description").asString(error.path("error").asString(body));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException away) {
            throw new StartFailed("no answer from Keycloak at " + endpoint + " (./rollcall up starts it)", away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartFailed("broken off", stopped);
        }
    }
}
