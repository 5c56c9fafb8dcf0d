package org.rollcall.bench.ingest;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Gives tokens to thousands of schools that no identity provider knows; the service checks each as it would any other. */
final class OwnIssuer implements AutoCloseable {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final long HOURS_24 = 86_400;

    private final JsonMapper json = JsonMapper.builder().build();
    private final KeyPair keys;
    private final HttpServer server;

    OwnIssuer() throws IOException {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realms/bench/protocol/openid-connect/certs", exchange -> {
            byte[] body = json.writeValueAsBytes(Map.of("keys", List.of(publicKey())));
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
    }

    URI issuer() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/realms/bench");
    }

    /** The value of the header {@code Authorization} for one caller of one council. */
    String bearer(String council, String role, String client, String... schools) {
        long now = System.currentTimeMillis() / 1000;
        Map<String, Object> claims = Map.ofEntries(
                Map.entry("iss", issuer().toString()),
                Map.entry("aud", List.of("rollcall-api")),
                Map.entry("sub", client),
                Map.entry("azp", client),
                Map.entry("organization", List.of(council)),
                Map.entry("realm_access", Map.of("roles", List.of(role))),
                Map.entry("schools", List.of(schools)),
                Map.entry("iat", now - 60),
                Map.entry("exp", now + HOURS_24));
        String unsigned = part(Map.of("alg", "RS256", "typ", "JWT", "kid", "bench")) + "." + part(claims);
        return "Bearer " + unsigned + "." + BASE64.encodeToString(signed(unsigned));
    }

    private byte[] signed(String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String part(Map<String, ?> content) {
        return BASE64.encodeToString(json.writeValueAsBytes(content));
    }

    private Map<String, String> publicKey() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return Map.of(
                "kty", "RSA",
                "alg", "RS256",
                "use", "sig",
                "kid", "bench",
                "n", number(key.getModulus()),
                "e", number(key.getPublicExponent()));
    }

    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        return BASE64.encodeToString(Arrays.copyOfRange(bytes, sign, bytes.length));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
