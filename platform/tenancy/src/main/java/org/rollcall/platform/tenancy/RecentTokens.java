package org.rollcall.platform.tenancy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Checks a token in full once and then, for half a minute, only whether it has expired: a screen asks many things with one token,
 * and the signature is the dearest part of a small answer. A key that the identity provider withdraws counts for as long still.
 */
final class RecentTokens implements JwtDecoder {

    static final Duration TRUSTED = Duration.ofSeconds(30);
    private static final int MOST = 10_000;

    private final JwtDecoder decoder;
    private final JwtTimestampValidator time = new JwtTimestampValidator();
    private final Cache<String, Jwt> checked =
            Caffeine.newBuilder().expireAfterWrite(TRUSTED).maximumSize(MOST).build();

    RecentTokens(JwtDecoder decoder) {
        this.decoder = decoder;
    }

    /** Never keeps a refusal, and takes no lock while the keys are fetched. */
    @Override
    public Jwt decode(String token) throws JwtException {
        Jwt known = checked.getIfPresent(token);
        if (known == null) {
            Jwt decoded = decoder.decode(token);
            checked.put(token, decoded);
            return decoded;
        }
        var validity = time.validate(known);
        if (validity.hasErrors()) {
            checked.invalidate(token);
            throw new JwtValidationException("The token has expired", validity.getErrors());
        }
        return known;
    }
}
