package org.rollcall.platform.tenancy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads the claims that say who is calling. */
final class CallerClaims {

    static final String ORGANIZATION = "organization";

    private CallerClaims() {}

    static Caller caller(Jwt token) {
        return new Caller(
                tenant(token).orElseThrow(() -> new IllegalArgumentException("The token names no single council")),
                Optional.ofNullable(token.getSubject()).orElse(""),
                Optional.ofNullable(token.getClaimAsString("azp")).orElse(""),
                roles(token),
                Set.copyOf(strings(token.getClaim("schools"))));
    }

    /** The one council that the token speaks for; empty when it names none, several, or something that is no council. */
    static Optional<TenantId> tenant(Jwt token) {
        Collection<String> named = strings(token.getClaim(ORGANIZATION));
        return named.size() == 1 ? tenant(named.iterator().next()) : Optional.empty();
    }

    private static Optional<TenantId> tenant(String alias) {
        try {
            return Optional.of(new TenantId(alias)).filter(council -> !council.equals(TenantId.PLATFORM));
        } catch (IllegalArgumentException noCouncil) {
            return Optional.empty();
        }
    }

    private static Set<Role> roles(Jwt token) {
        Object access = token.getClaim("realm_access");
        Object roles = access instanceof Map<?, ?> map ? map.get("roles") : null;
        return strings(roles).stream()
                .map(Role::named)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** The identity provider writes a list of names, or an object keyed by name when it adds details. */
    private static Collection<String> strings(@Nullable Object claim) {
        return switch (claim) {
            case Collection<?> names -> names.stream().map(String::valueOf).toList();
            case Map<?, ?> named -> named.keySet().stream().map(String::valueOf).toList();
            case null -> List.of();
            default -> List.of();
        };
    }
}
