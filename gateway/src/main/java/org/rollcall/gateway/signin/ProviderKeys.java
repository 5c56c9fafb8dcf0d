package org.rollcall.gateway.signin;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The identity provider's public keys: fetched with the first token, then now and then, so that a withdrawn key ends.
 *
 * <p>A token with an unknown key has them fetched again, but not for every such token: strangers can make those up.
 * While the provider is away, the keys it gave last go on.
 */
@Component
final class ProviderKeys {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final AtomicReference<JWKSet> last = new AtomicReference<>(new JWKSet());
    private final Mono<JWKSet> kept;
    private final Mono<JWKSet> fresh;

    ProviderKeys(IdentitySettings settings) {
        fresh = WebClient.create()
                .get()
                .uri(settings.keys())
                .retrieve()
                .bodyToMono(String.class)
                .timeout(PATIENCE)
                .map(ProviderKeys::parsed)
                .doOnNext(last::set)
                .cache(found -> FRESH, away -> PAUSE, () -> PAUSE);
        kept = Mono.defer(() -> fresh).cache(found -> KEPT, away -> Duration.ZERO, () -> Duration.ZERO);
    }

    Flux<JWK> of(SignedJWT token) {
        JWKSelector wanted = new JWKSelector(JWKMatcher.forJWSHeader(token.getHeader()));
        return among(kept, wanted)
                .switchIfEmpty(Mono.defer(() -> among(fresh, wanted)))
                .flatMapIterable(keys -> keys);
    }

    private Mono<List<JWK>> among(Mono<JWKSet> keys, JWKSelector wanted) {
        return keys.onErrorResume(away -> last.get().isEmpty() ? Mono.error(away) : Mono.just(last.get()))
                .map(wanted::select)
                .filter(found -> !found.isEmpty());
    }

    private static JWKSet parsed(String json) {
        try {
            return JWKSet.parse(json);
        } catch (ParseException notKeys) {
            throw new IllegalStateException("The identity provider did not answer with keys", notKeys);
        }
    }
}
