package org.rollcall.referral.feedback.term;

import java.time.LocalDate;
import org.rollcall.platform.calendar.Term;

/** A term, from its first day to its last. */
public record TermDays(String name, LocalDate start, LocalDate end) {

    static TermDays of(Term term) {
        return new TermDays(term.name(), term.start(), term.end());
    }
}
