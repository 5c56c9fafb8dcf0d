package org.rollcall.referral.letter.letterhead;

import java.time.Instant;
import java.time.LocalDate;
import org.rollcall.referral.letter.Dated;

/** A letterhead as it was entered, and the day from which letters carry it. */
record LetterheadVersion(int number, LocalDate from, LetterheadContent content, Instant enteredAt, String enteredBy)
        implements Dated {}
