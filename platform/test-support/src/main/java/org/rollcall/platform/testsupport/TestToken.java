package org.rollcall.platform.testsupport;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rollcall.platform.tenancy.Role;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A token as the identity provider would give it, or wrong in one way. As a request's {@code with(token)} it signs that request. */
public final class TestToken implements RequestPostProcessor {

    private static final String ROLES = "roles";

    private final Map<String, Object> claims;
    private final RSAKey key;
    private final Duration life;

    private TestToken(Map<String, Object> claims, RSAKey key, Duration life) {
        this.claims = Map.copyOf(claims);
        this.key = key;
        this.life = life;
    }

    static TestToken of(String council) {
        Map<String, Object> claims = Map.of(
                "iss",
                TestTokens.issuer(),
                "aud",
                List.of("rollcall-api"),
                "sub",
                "somebody@" + council,
                "azp",
                "gateway",
                "organization",
                List.of(council),
                ROLES,
                List.of());
        return new TestToken(claims, TestTokens.KEY, Duration.ofMinutes(5));
    }

    public TestToken role(Role... roles) {
        List<?> before = (List<?>) claims.getOrDefault(ROLES, List.of());
        return claim(
                ROLES,
                Stream.concat(before.stream(), Arrays.stream(roles).map(Role::claim))
                        .toList());
    }

    /** The schools that a school's staff or its system acts for. */
    public TestToken schools(String... urns) {
        return claim("schools", List.of(urns));
    }

    public TestToken subject(String subject) {
        return claim("sub", subject);
    }

    public TestToken client(String client) {
        return claim("azp", client);
    }

    public TestToken councils(String... councils) {
        return claim("organization", List.of(councils));
    }

    public TestToken audience(String... audience) {
        return claim("aud", List.of(audience));
    }

    public TestToken issuer(String issuer) {
        return claim("iss", issuer);
    }

    public TestToken expired() {
        return new TestToken(claims, key, Duration.ofMinutes(-5));
    }

    /** Signed with a key that the identity provider does not have. */
    public TestToken forged() {
        return new TestToken(claims, SigningKeys.fresh(TestTokens.KEY.getKeyID()), life);
    }

    /** The value of the header {@code Authorization}. */
    public String bearer() {
        return "Bearer " + jwt();
    }

    @Override
    public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
        request.addHeader("Authorization", bearer());
        return request;
    }

    private TestToken claim(String name, Object value) {
        Map<String, Object> changed = new HashMap<>(claims);
        changed.put(name, value);
        return new TestToken(changed, key, life);
    }

    private String jwt() {
        Instant now = Clock.systemUTC().instant();
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder();
        claims.forEach((name, value) -> {
            boolean roles = name.equals(ROLES);
            set.claim(roles ? "realm_access" : name, roles ? Map.of(ROLES, value) : value);
        });
        set.issueTime(Date.from(now.minus(Duration.ofMinutes(10)))).expirationTime(Date.from(now.plus(life)));
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), set.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }
}
