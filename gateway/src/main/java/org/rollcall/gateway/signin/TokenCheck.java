package org.rollcall.gateway.signin;

import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtReactiveAuthenticationManager;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Checks a token's signature, issuer, audience, time and council, and tells a bad token from an identity provider whose
 * keys cannot be had just now.
 */
@Component
final class TokenCheck implements ReactiveAuthenticationManager {

    private final JwtReactiveAuthenticationManager tokens;

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
        return tokens.authenticate(token)
                .onErrorMap(fault -> !(fault instanceof AuthenticationException), TokenCheck::unavailable);
    }

    private static AuthenticationServiceException unavailable(Throwable why) {
        return new AuthenticationServiceException("The keys of the identity provider cannot be had", why);
    }
}
