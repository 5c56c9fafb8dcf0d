package org.rollcall.attendance.postcode;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A postcode of the United Kingdom in the form of BS 7666: capitals, one space before the last three. */
public record Postcode(String value) {

    private static final int INWARD = 3;
    private static final Pattern FORM = Pattern.compile("GIR 0AA"
            + "|[A-PR-UWYZ]([0-9]{1,2}|[A-HK-Y][0-9]([0-9ABEHMNPRVWXY])?|[0-9][A-HJKPSTUW]) [0-9][ABD-HJLNP-UW-Z]{2}");

    public Postcode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("must be a postcode such as UB8 1UW");
        }
    }

    /** Reads what somebody typed, whatever spaces, dots and small letters are in it. */
    public static Optional<Postcode> read(String typed) {
        String letters = typed.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        if (letters.length() <= INWARD) {
            return Optional.empty();
        }
        int inward = letters.length() - INWARD;
        String spaced = letters.substring(0, inward) + " " + letters.substring(inward);
        return FORM.matcher(spaced).matches() ? Optional.of(new Postcode(spaced)) : Optional.empty();
    }
}
