package org.rollcall.platform.tenancy;

import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** A token speaks for exactly one council, or it is not accepted at all. */
final class OneCouncil implements OAuth2TokenValidator<Jwt> {

    private static final OAuth2Error REFUSAL = new OAuth2Error(
            OAuth2ErrorCodes.INVALID_TOKEN, "The token must name exactly one organization: ask for one", null);

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return CallerClaims.tenant(token).isPresent()
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(REFUSAL);
    }
}
