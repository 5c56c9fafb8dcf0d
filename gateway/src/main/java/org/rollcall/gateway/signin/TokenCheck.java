package org.rollcall.gateway.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtReactiveAuthenticationManager;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Checks a token's signature, issuer, audience, time and council, and tells a bad token from an identity provider whose
 * keys cannot be had just now. A token that passed is asked for half a minute only whether it has expired.
 */
@Component
final class TokenCheck implements ReactiveAuthenticationManager {

    private static final Duration TRUSTED = Duration.ofSeconds(30);
    private static final int MOST = 10_000;

    private final JwtReactiveAuthenticationManager tokens;
    private final JwtTimestampValidator time = new JwtTimestampValidator();
    private final Cache<String, JwtAuthenticationToken> checked =
            Caffeine.newBuilder().expireAfterWrite(TRUSTED).maximumSize(MOST).build();

    TokenCheck(ProviderKeys keys, IdentitySettings settings) {
        NimbusReactiveJwtDecoder decoder =
                NimbusReactiveJwtDecoder.withJwkSource(keys::of).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(settings.issuer().toString()),
                new JwtAudienceValidator(settings.audience()),
                new Council()));
        tokens = new JwtReactiveAuthenticationManager(decoder);
    }

    @Override
    public Mono<Authentication> authenticate(Authentication token) {
        String bearer = ((BearerTokenAuthenticationToken) token).getToken();
        JwtAuthenticationToken known = checked.getIfPresent(bearer);
        if (known != null && !time.validate(known.getToken()).hasErrors()) {
            return Mono.just(known);
        }
        return tokens.authenticate(token)
                .doOnNext(valid -> checked.put(bearer, (JwtAuthenticationToken) valid))
                .onErrorMap(fault -> !(fault instanceof AuthenticationException), TokenCheck::unavailable);
    }

    private static AuthenticationServiceException unavailable(Throwable why) {
        return new AuthenticationServiceException("The keys of the identity provider cannot be had", why);
    }
}
