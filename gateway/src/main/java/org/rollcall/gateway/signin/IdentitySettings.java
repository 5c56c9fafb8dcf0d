package org.rollcall.gateway.signin;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The identity provider, and the gateway as a client of it.
 *
 * @param issuer whose tokens are accepted
 * @param keys where the issuer publishes its public keys
 * @param audience whom a token must be meant for
 */
@ConfigurationProperties("rollcall.gateway.identity")
record IdentitySettings(URI issuer, URI keys, String audience, String clientId, String clientSecret) {}
