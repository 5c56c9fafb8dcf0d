package org.rollcall.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;

class RecentTokensTest {

    private final List<String> checkedInFull = new ArrayList<>();

    @Test
    void a_token_seen_again_at_once_is_not_checked_in_full_again() {
        RecentTokens tokens = lasting(600);

        assertThat(tokens.decode("one")).isSameAs(tokens.decode("one"));
        tokens.decode("another");

        assertThat(checkedInFull).containsExactly("one", "another");
    }

    @Test
    void a_token_that_has_expired_since_is_refused() {
        RecentTokens tokens = lasting(-120);
        tokens.decode("one");

        assertThatExceptionOfType(JwtValidationException.class).isThrownBy(() -> tokens.decode("one"));
    }

    @Test
    void a_refused_token_is_checked_every_time() {
        RecentTokens tokens = new RecentTokens(token -> {
            checkedInFull.add(token);
            throw new BadJwtException("the signature is wrong");
        });

        assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> tokens.decode("one"));
        assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> tokens.decode("one"));

        assertThat(checkedInFull).containsExactly("one", "one");
    }

    private RecentTokens lasting(long seconds) {
        return new RecentTokens(token -> {
            checkedInFull.add(token);
            return Jwt.withTokenValue(token)
                    .header("alg", "RS256")
                    .issuedAt(Instant.now().minusSeconds(600))
                    .expiresAt(Instant.now().plusSeconds(seconds))
                    .build();
        });
    }
}
