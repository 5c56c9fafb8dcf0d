package org.rollcall.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the platform answered, and to what. */
public record Answer(HttpRequest request, HttpResponse<byte[]> response) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public int status() {
        return response.statusCode();
    }

    public byte[] bytes() {
        return response.body();
    }

    public String text() {
        return new String(response.body(), UTF_8);
    }

    public JsonNode json() {
        return JSON.readTree(response.body());
    }

    String header(String name) {
        return response.headers()
                .firstValue(name)
                .orElseThrow(() -> new JourneyBroken("no " + name + " header in the answer to " + line()));
    }

    /** This answer, if it has the status that the journey says. */
    public Answer expect(int expected) {
        if (status() != expected) {
            throw new JourneyBroken(line() + " answered " + status() + " where " + expected + " was due: " + text());
        }
        return this;
    }

    private String line() {
        return request.method() + " " + request.uri();
    }
}
