package org.rollcall.referral.letter.letterhead;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rollcall.referral.letter.Dated;

/** Every letterhead that a council ever entered, oldest first. */
record LetterheadHistory(List<LetterheadVersion> versions) {

    static final String ID = "letterhead";

    LetterheadHistory {
        versions = List.copyOf(versions);
    }

    static LetterheadHistory none() {
        return new LetterheadHistory(List.of());
    }

    LetterheadHistory with(LetterheadVersion next) {
        return new LetterheadHistory(
                Stream.concat(versions.stream(), Stream.of(next)).toList());
    }

    Optional<LetterheadVersion> on(LocalDate day) {
        return Dated.on(versions, day);
    }
}
