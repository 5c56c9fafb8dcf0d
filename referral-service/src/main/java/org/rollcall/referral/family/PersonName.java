package org.rollcall.referral.family;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A person's name as written. Never printed; see {@link #matches} for when two spellings name one person. */
public record PersonName(String text) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern TITLE = Pattern.compile("^(mr|mrs|ms|miss|mx|dr|prof|rev) +");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\-\\u2010-\\u2015]+");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N} ]+");

    /** Equal without regard to case, accents, titles, punctuation and spacing. */
    boolean matches(PersonName other) {
        return normalised().equals(other.normalised());
    }

    String normalised() {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String words = SEPARATORS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String clean = PUNCTUATION.matcher(words).replaceAll("").strip();
        return TITLE.matcher(clean).replaceFirst("");
    }

    @Override
    public String toString() {
        return "PersonName[withheld]";
    }
}
