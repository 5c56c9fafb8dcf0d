package org.rollcall.referral.letter;

import java.util.Locale;

/** What a letter asks to be quoted: the end of the id of what it is about, short enough to be read out. */
public final class LetterReference {

    private static final int HALF = 4;

    private LetterReference() {}

    /** Two groups of four, such as {@code 4D55-A1B2}. */
    public static String of(String id) {
        String plain = id.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        String end = plain.substring(Math.max(0, plain.length() - 2 * HALF));
        return end.length() <= HALF ? end : end.substring(0, HALF) + "-" + end.substring(HALF);
    }
}
