package org.rollcall.attendance.pupil;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A postcode as post is addressed: upper case, one space before the last three characters. */
final class Postcode {

    private static final Pattern FORM =
            Pattern.compile("(GIR 0AA|[A-PR-UWYZ]([0-9]{1,2}|[A-HK-Y][0-9]([0-9ABEHMNPRVWXY])?"
                    + "|[0-9][A-HJKPSTUW]) [0-9][ABD-HJLNP-UW-Z]{2})");

    private Postcode() {}

    static Optional<String> read(String written) {
        String plain = written.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        if (plain.length() < 5) {
            return Optional.empty();
        }
        int inward = plain.length() - 3;
        return Optional.of(plain.substring(0, inward) + " " + plain.substring(inward))
                .filter(postcode -> FORM.matcher(postcode).matches());
    }
}
