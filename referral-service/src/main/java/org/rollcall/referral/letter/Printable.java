package org.rollcall.referral.letter;

import org.rollcall.platform.letters.Letters;
import org.rollcall.platform.letters.UnprintableText;
import org.rollcall.platform.rules.InvalidInput;

/** Words are refused when they are written, not when the letter that needs them is due. */
public final class Printable {

    private Printable() {}

    public static void require(Letters letters, String pointer, String words) {
        try {
            letters.requirePrintable(words);
        } catch (UnprintableText unprintable) {
            InvalidInput invalid = new InvalidInput(
                    pointer,
                    "holds characters that cannot be printed: %s"
                            .formatted(unprintable.codePoints().stream()
                                    .map("U+%04X"::formatted)
                                    .toList()));
            invalid.initCause(unprintable);
            throw invalid;
        }
    }
}
