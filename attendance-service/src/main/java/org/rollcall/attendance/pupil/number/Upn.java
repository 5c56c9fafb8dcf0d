package org.rollcall.attendance.pupil.number;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A unique pupil number: check letter, the three digits of the authority that issued it, four of the school, two of the year, and a
 * serial number. A temporary one ends in a letter.
 *
 * <p>The check letter is the sum of each later character's value times its place, counted from two, modulo 23.
 */
public record Upn(String value) {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final int LENGTH = 13;
    private static final Pattern FORM = Pattern.compile("[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]");

    public Upn {
        faultOf(value).ifPresent(fault -> {
            throw new IllegalArgumentException("Not a unique pupil number: " + fault);
        });
    }

    /** Reads a number as people write it: spaces and case do not matter. */
    public static Upn of(String written) {
        return new Upn(normalise(written));
    }

    /** What is wrong with a number as people write it; empty when it may be used. */
    public static Optional<UpnFault> faultIn(String written) {
        return faultOf(normalise(written));
    }

    public boolean temporary() {
        return Character.isLetter(value.charAt(LENGTH - 1));
    }

    private static String normalise(String written) {
        return written.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    private static Optional<UpnFault> faultOf(String value) {
        if (value.length() != LENGTH) {
            return Optional.of(UpnFault.LENGTH);
        }
        if (!FORM.matcher(value).matches()) {
            return Optional.of(UpnFault.FORMAT);
        }
        if (!UpnIssuers.include(value.substring(1, 4))) {
            return Optional.of(UpnFault.LA_CODE);
        }
        return value.charAt(0) == checkLetter(value) ? Optional.empty() : Optional.of(UpnFault.CHECK_LETTER);
    }

    private static char checkLetter(String value) {
        int sum = 0;
        for (int place = 2; place <= LENGTH; place++) {
            char character = value.charAt(place - 1);
            int worth = Character.isDigit(character) ? character - '0' : LETTERS.indexOf(character);
            sum += worth * place;
        }
        return LETTERS.charAt(sum % LETTERS.length());
    }
}
