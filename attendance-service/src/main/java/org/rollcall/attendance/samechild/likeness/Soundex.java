package org.rollcall.attendance.samechild.likeness;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How a name sounds: its first letter and up to three digits for the consonants after it (American Soundex). Digits in a name, which no
 * child has, are kept as they are.
 */
final class Soundex {

    private static final String DIGITS = "01230120022455012623010202";

    private Soundex() {}

    static String of(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z]", "");
        if (letters.isEmpty()) {
            return "";
        }
        StringBuilder sound = new StringBuilder(letters.substring(0, 1));
        char before = digit(letters.charAt(0));
        for (int i = 1; i < letters.length() && sound.length() < 4; i++) {
            char letter = letters.charAt(i);
            char digit = digit(letter);
            if (digit != '0' && digit != before) {
                sound.append(digit);
            }
            if (letter != 'H' && letter != 'W') {
                before = digit;
            }
        }
        return sound.append("0".repeat(4 - sound.length()))
                .append(name.replaceAll("[^0-9]", ""))
                .toString();
    }

    private static char digit(char letter) {
        return DIGITS.charAt(letter - 'A');
    }
}
