package org.rollcall.attendance.samechild;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.rollcall.attendance.pupil.number.Upn;

/** Turns a pupil number into a name that cannot be turned back or guessed without the platform's key. */
final class NumberKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;

    private final SecretKeySpec key;

    NumberKey(byte[] secret) {
        if (secret.length < SHORTEST) {
            throw new IllegalArgumentException("the key of pupil numbers has fewer than %d bytes".formatted(SHORTEST));
        }
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** The key that an installation was given, in Base64; none when it was given none. */
    static Optional<NumberKey> given(String base64) {
        return base64.isBlank()
                ? Optional.empty()
                : Optional.of(new NumberKey(Base64.getDecoder().decode(base64.strip())));
    }

    String nameOf(Upn number) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(number.value().getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
