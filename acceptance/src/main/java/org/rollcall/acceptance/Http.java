package org.rollcall.acceptance;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends a request and waits for the whole answer. */
final class Http implements AutoCloseable {

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    Answer send(HttpRequest request) {
        try {
            return new Answer(request, client.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException gone) {
            throw new JourneyBroken("no answer to " + request.method() + " " + request.uri() + ": " + gone, gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new JourneyBroken("stopped while waiting for " + request.uri(), stopped);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
