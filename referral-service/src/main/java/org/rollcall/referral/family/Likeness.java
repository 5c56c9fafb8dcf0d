package org.rollcall.referral.family;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What two records of one parent have in common: the name with the birth date, or the name with an address. Kept as a digest, so that
 * an index over it holds no name; it never leaves the store.
 */
final class Likeness {

    private static final int MOST = 12;

    private Likeness() {}

    static List<String> of(List<PersonName> names, @Nullable LocalDate born, List<PostalAddress> addresses) {
        return names.stream()
                .flatMap(name -> Stream.concat(Stream.ofNullable(born).map(LocalDate::toString), keys(addresses))
                        .map(other -> digest(name.normalised() + "|" + other)))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Stream<String> keys(List<PostalAddress> addresses) {
        return addresses.stream().map(PostalAddress::key);
    }

    private static String digest(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
