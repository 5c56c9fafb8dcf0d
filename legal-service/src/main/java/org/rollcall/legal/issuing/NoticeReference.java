package org.rollcall.legal.issuing;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.rollcall.legal.id.NoticeId;

/** What a parent quotes when paying: ten signs that cannot be mistaken for one another, made from the notice's id. */
final class NoticeReference {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final BigInteger BASE = BigInteger.valueOf(SIGNS.length());
    private static final int LENGTH = 10;

    private NoticeReference() {}

    static String of(NoticeId id) {
        BigInteger rest = new BigInteger(1, hash(id.value()));
        StringBuilder signs = new StringBuilder();
        while (signs.length() < LENGTH) {
            signs.append(SIGNS.charAt(rest.mod(BASE).intValue()));
            rest = rest.divide(BASE);
        }
        return "PN-" + signs.substring(0, LENGTH / 2) + "-" + signs.substring(LENGTH / 2);
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
