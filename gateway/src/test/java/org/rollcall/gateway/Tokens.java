package org.rollcall.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** Signs tokens the way Keycloak does. */
@SuppressWarnings("JavaUtilDate") // the signing library wants it
final class Tokens {

    private final String issuer;
    private final RSAKey key;

    Tokens(String issuer) {
        this(issuer, freshKey());
    }

    private Tokens(String issuer, RSAKey key) {
        this.issuer = issuer;
        this.key = key;
    }

    /** The same key under another name. */
    Tokens withKeyNamed(String keyId) {
        return new Tokens(issuer, new RSAKey.Builder(key).keyID(keyId).build());
    }

    private static RSAKey freshKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    RSAKey publicKey() {
        return key.toPublicJWK();
    }

    String of(String council, String client) {
        return signed(claims(client).claim("organization", List.of(council)));
    }

    JWTClaimsSet.Builder claims(String client) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("user-1")
                .audience("rollcall-api")
                .claim("azp", client)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(600)));
    }

    String signed(JWTClaimsSet.Builder claims) {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }
}
