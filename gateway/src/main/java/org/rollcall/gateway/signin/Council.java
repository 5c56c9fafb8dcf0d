package org.rollcall.gateway.signin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** The one council that a token speaks for; a token that names none, or several, is not accepted at all. */
public final class Council implements OAuth2TokenValidator<Jwt> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,29}");

    private static final OAuth2Error REFUSAL = new OAuth2Error(
            OAuth2ErrorCodes.INVALID_TOKEN, "The token must name exactly one organization: ask for one", null);

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return namedBy(token).isPresent()
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(REFUSAL);
    }

    public static Optional<String> namedBy(Jwt token) {
        Collection<?> aliases = aliases(token);
        return aliases.size() == 1
                ? aliases.stream()
                        .map(String::valueOf)
                        .filter(alias -> FORM.matcher(alias).matches())
                        .findFirst()
                : Optional.empty();
    }

    /** Keycloak writes a list of aliases, or an object keyed by alias when it adds attributes. */
    private static Collection<?> aliases(Jwt token) {
        return switch (token.getClaims().get("organization")) {
            case Collection<?> listed -> listed;
            case Map<?, ?> detailed -> detailed.keySet();
            case null -> List.of();
            default -> List.of();
        };
    }
}
