package org.rollcall.platform.testsupport;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.rollcall.platform.tenancy.TenantId;

/** An identity provider for this JVM's tests: its keys are served on a loopback port, and services check them as in earnest. */
public final class TestTokens {

    private static final String KEYS = "/realms/rollcall/protocol/openid-connect/certs";

    static final RSAKey KEY = SigningKeys.fresh("test");

    private static final HttpServer SERVER = serve(new JWKSet(KEY.toPublicJWK()).toString());

    private TestTokens() {}

    /** A token of a person or system of that council; roles are added to it. */
    public static TestToken of(String council) {
        return TestToken.of(council);
    }

    public static TestToken of(TenantId council) {
        return of(council.value());
    }

    public static String issuer() {
        return "http://localhost:%d/realms/rollcall"
                .formatted(SERVER.getAddress().getPort());
    }

    public static String keys() {
        return "http://localhost:%d%s".formatted(SERVER.getAddress().getPort(), KEYS);
    }

    private static HttpServer serve(String keys) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(KEYS, exchange -> answer(exchange, keys));
            server.start();
            return server;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }
}
