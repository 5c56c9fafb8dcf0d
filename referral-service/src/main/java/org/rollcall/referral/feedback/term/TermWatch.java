package org.rollcall.referral.feedback.term;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rollcall.referral.SchoolUrn;

/**
 * The terms of a school, watched for the end of each.
 *
 * @param summarisedTo the last day of the last term that was summed up; before the first, the day before the school was known
 */
record TermWatch(SchoolUrn school, List<TermDays> terms, LocalDate summarisedTo) {

    TermWatch {
        terms = List.copyOf(terms);
    }

    TermWatch with(List<TermDays> published) {
        return new TermWatch(school, published, summarisedTo);
    }

    /** The first term that ends after the last one that was summed up. */
    Optional<TermDays> next() {
        return terms.stream().filter(term -> term.end().isAfter(summarisedTo)).min(Comparator.comparing(TermDays::end));
    }

    /** The day after it ends. */
    Optional<LocalDate> due() {
        return next().map(term -> term.end().plusDays(1));
    }

    TermWatch summarised(TermDays term) {
        return new TermWatch(school, terms, term.end());
    }
}
