package org.rollcall.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.rollcall.local.process.Progress;
import org.rollcall.local.process.StartFailed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings the demo councils and their schools into a platform, through the gateway, as each council's administrator would.
 * Again does no harm: a council stays as it is and a school that is there is left alone.
 */
final class DemoWorld {

    private static final String API = "/api/attendance/v1";
    private static final Set<Integer> NOT_YET = Set.of(502, 503, 504);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Addresses addresses;
    private final Progress progress;
    private final AccessTokens tokens;
    private final HttpClient http = HttpClient.newHttpClient();

    DemoWorld(Addresses addresses, Progress progress) {
        this.addresses = addresses;
        this.progress = progress;
        this.tokens = new AccessTokens(addresses.tokenEndpoint());
    }

    static JsonNode description() {
        try (InputStream file = Objects.requireNonNull(DemoWorld.class.getResourceAsStream("demo-world.json"))) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void bringIn() throws InterruptedException {
        JsonNode world = description();
        for (JsonNode council : world.path("councils")) {
            String tenant = council.path("tenant").asString();
            String token = tokens.as("council-admin", tenant);
            put(token, API + "/council", council.path("council"));
            int added = 0;
            for (JsonNode school : council.path("schools")) {
                added += bringIn(token, school, world.path("calendar")) ? 1 : 0;
            }
            progress.say(
                    tenant,
                    "council on board, " + added + " of "
                            + council.path("schools").size() + " schools added");
        }
    }

    private boolean bringIn(String token, JsonNode school, JsonNode calendar) throws InterruptedException {
        String path = API + "/schools/" + school.path("urn").asString();
        int found = send(to(token, path).GET().build()).statusCode();
        if (found == 200) {
            return false;
        }
        ObjectNode body = ((ObjectNode) school.path("school")).deepCopy();
        body.set("calendar", calendar);
        put(token, path, body);
        return true;
    }

    private void put(String token, String path, JsonNode body) throws InterruptedException {
        HttpResponse<String> answer = send(to(token, path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body.toString()))
                .build());
        if (answer.statusCode() / 100 != 2) {
            throw new StartFailed("the demo world is refused: PUT %s answers %d %s"
                    .formatted(path, answer.statusCode(), answer.body()));
        }
    }

    private HttpRequest.Builder to(String token, String path) {
        return HttpRequest.newBuilder(URI.create(addresses.gateway() + path))
                .header("Authorization", "Bearer " + token)
                .timeout(PATIENCE);
    }

    /** Just after a start a part may still be finding another one. */
    private HttpResponse<String> send(HttpRequest request) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
                if (!NOT_YET.contains(answer.statusCode()) || System.nanoTime() > deadline) {
                    return answer;
                }
            } catch (IOException away) {
                throw new StartFailed("no answer from the gateway to " + request.uri() + ": " + away, away);
            }
            Thread.sleep(500);
        }
    }
}
