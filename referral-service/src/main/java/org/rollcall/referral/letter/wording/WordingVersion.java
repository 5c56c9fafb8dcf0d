package org.rollcall.referral.letter.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.rollcall.referral.letter.Dated;

/**
 * Words that a council published for one letter, and the day from which it says them.
 *
 * @param parts by the name of the part; what is not in it keeps the standard words
 */
record WordingVersion(int number, LocalDate from, Map<String, String> parts, Instant publishedAt, String publishedBy)
        implements Dated {

    WordingVersion {
        parts = Map.copyOf(parts);
    }
}
