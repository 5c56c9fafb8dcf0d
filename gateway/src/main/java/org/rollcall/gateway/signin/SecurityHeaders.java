package org.rollcall.gateway.signin;

import java.net.URI;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.header.XFrameOptionsServerHttpHeadersWriter.Mode;
import org.springframework.stereotype.Component;

/** What every answer tells a browser not to do. */
@Component
final class SecurityHeaders {

    private final String contentPolicy;

    SecurityHeaders(IdentitySettings settings) {
        URI issuer = settings.issuer();
        // Swagger UI needs inline styles and data images; signing out leads from a form to the identity provider.
        contentPolicy = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src 'none';"
                + " base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                + issuer.getScheme() + "://" + issuer.getRawAuthority();
    }

    void on(HeaderSpec headers) {
        headers.frameOptions(frames -> frames.mode(Mode.DENY))
                .contentSecurityPolicy(content -> content.policyDirectives(contentPolicy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicy(devices -> devices.policy("camera=(), geolocation=(), microphone=(), payment=()"));
    }
}
