package org.rollcall.referral.family;

import java.util.List;
import java.util.Locale;

/** Where post reaches a person. Never printed. */
public record PostalAddress(List<String> lines, String postcode) {

    public PostalAddress {
        lines = List.copyOf(lines);
    }

    /** The same postcode and the same first line, without regard to case and spacing. */
    boolean matches(PostalAddress other) {
        return key().equals(other.key());
    }

    String key() {
        return plain(postcode) + "|" + plain(lines.getFirst());
    }

    private static String plain(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    @Override
    public String toString() {
        return "PostalAddress[withheld]";
    }
}
