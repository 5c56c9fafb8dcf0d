package org.rollcall.gateway;

import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** As much of an OpenID Connect provider as a code flow with proof key, a refresh and a sign-out need. */
final class FakeProvider {

    private static final String BASIC =
            "Basic " + Base64.getEncoder().encodeToString("gateway:gateway-secret".getBytes(StandardCharsets.UTF_8));

    private final HttpServer server;
    private final Tokens tokens;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final List<String> accessTokens = new CopyOnWriteArrayList<>();
    private final AtomicInteger askedForKeys = new AtomicInteger();
    private volatile int lifetimeSeconds = 600;
    private volatile List<String> councils = List.of("northmoor");

    FakeProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        tokens = new Tokens(issuer());
        server.createContext("/realms/rollcall/.well-known/openid-configuration", this::metadata);
        server.createContext("/realms/rollcall/protocol/openid-connect/certs", this::keys);
        server.createContext("/realms/rollcall/protocol/openid-connect/auth", this::authorize);
        server.createContext("/realms/rollcall/protocol/openid-connect/token", this::token);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort() + "/realms/rollcall";
    }

    Tokens tokens() {
        return tokens;
    }

    /** The access tokens handed out by the code flow and by refreshing, oldest first. */
    List<String> accessTokens() {
        return accessTokens;
    }

    void signingIn(int accessTokenLifetimeSeconds, String... membershipOf) {
        accessTokens.clear();
        lifetimeSeconds = accessTokenLifetimeSeconds;
        councils = List.of(membershipOf);
    }

    private void metadata(HttpExchange exchange) throws IOException {
        String base = issuer() + "/protocol/openid-connect";
        json(
                exchange,
                Map.of(
                        "issuer",
                        issuer(),
                        "authorization_endpoint",
                        base + "/auth",
                        "token_endpoint",
                        base + "/token",
                        "jwks_uri",
                        base + "/certs",
                        "end_session_endpoint",
                        base + "/logout",
                        "subject_types_supported",
                        List.of("public"),
                        "response_types_supported",
                        List.of("code"),
                        "id_token_signing_alg_values_supported",
                        List.of("RS256")));
    }

    int timesAskedForKeys() {
        return askedForKeys.get();
    }

    private void keys(HttpExchange exchange) throws IOException {
        askedForKeys.incrementAndGet();
        json(exchange, new JWKSet(tokens.publicKey()).toJSONObject());
    }

    private void authorize(HttpExchange exchange) throws IOException {
        UriComponents asked =
                UriComponentsBuilder.fromUri(exchange.getRequestURI()).build();
        Map<String, String> parameters = asked.getQueryParams().toSingleValueMap();
        String code = UUID.randomUUID().toString();
        codes.put(code, parameters);
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        UriComponentsBuilder.fromUriString(decoded(parameters.getOrDefault("redirect_uri", "")))
                                .queryParam("code", code)
                                .queryParam("state", parameters.get("state"))
                                .build()
                                .toUriString());
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> asked = UriComponentsBuilder.newInstance()
                .query(form)
                .build()
                .getQueryParams()
                .toSingleValueMap();
        Map<String, String> begun = codes.getOrDefault(asked.getOrDefault("code", ""), Map.of());
        boolean refreshing = "refresh_token".equals(asked.get("grant_type"));
        boolean proven =
                refreshing || challenge(asked.getOrDefault("code_verifier", "")).equals(begun.get("code_challenge"));
        if (!proven || !BASIC.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            exchange.sendResponseHeaders(400, -1);
            exchange.close();
            return;
        }
        json(exchange, issued(decoded(begun.getOrDefault("nonce", "")), refreshing ? 600 : lifetimeSeconds));
    }

    private Map<String, Object> issued(String nonce, int lifetime) {
        String access = tokens.signed(tokens.claims("gateway").claim("organization", councils));
        accessTokens.add(access);
        String id = tokens.signed(tokens.claims("gateway")
                .audience("gateway")
                .claim("nonce", nonce)
                .claim("preferred_username", "court-officer@northmoor <script>"));
        return Map.of(
                "access_token", access,
                "id_token", id,
                "refresh_token", UUID.randomUUID().toString(),
                "token_type", "Bearer",
                "expires_in", lifetime);
    }

    private static String decoded(String parameter) {
        return URLDecoder.decode(parameter, StandardCharsets.UTF_8);
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void json(HttpExchange exchange, Object answer) throws IOException {
        byte[] body = JsonMapper.shared().writeValueAsBytes(answer);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
