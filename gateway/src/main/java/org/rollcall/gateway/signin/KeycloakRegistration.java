package org.rollcall.gateway.signin;

import java.time.Duration;
import org.rollcall.gateway.problem.Problem;
import org.rollcall.gateway.problem.Refusal;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Asks the identity provider for its addresses when the first person signs in, not when the gateway starts. */
@Component
final class KeycloakRegistration implements ReactiveClientRegistrationRepository {

    static final String ID = "keycloak";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Mono<ClientRegistration> registration;

    KeycloakRegistration(IdentitySettings settings) {
        registration = Mono.fromCallable(() -> discovered(settings))
                .subscribeOn(Schedulers.boundedElastic())
                .timeout(PATIENCE)
                .onErrorMap(away -> new Refusal(Problem.IDENTITY_UNAVAILABLE, away))
                .cache(found -> Duration.ofMillis(Long.MAX_VALUE), away -> Duration.ZERO, () -> Duration.ZERO);
    }

    @Override
    public Mono<ClientRegistration> findByRegistrationId(String registrationId) {
        return ID.equals(registrationId) ? registration : Mono.empty();
    }

    private static ClientRegistration discovered(IdentitySettings settings) {
        return ClientRegistrations.fromIssuerLocation(settings.issuer().toString())
                .registrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .scope("openid")
                .build();
    }
}
