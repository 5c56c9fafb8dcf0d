package org.rollcall.referral.feedback.term;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Subscription;
import org.rollcall.referral.SchoolUrn;

/** Knows each school's terms, and sums one up on the day after it ended. */
final class WatchingTerms {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Aggregates<TermWatch> watches;
    private final TermEnds ends;

    WatchingTerms(Aggregates<TermWatch> watches, TermEnds ends) {
        this.watches = watches;
        this.ends = ends;
    }

    Subscription subscription() {
        return Subscription.to("attendance")
                .on("org.rollcall.attendance.school.recorded.v1", SchoolTerms.class, this::on);
    }

    void on(SchoolTerms recorded, Received event) {
        List<TermDays> terms =
                recorded.calendar().terms().stream().map(TermDays::of).toList();
        LocalDate before = LocalDate.ofInstant(event.time(), LONDON).minusDays(1);
        TermWatch first = new TermWatch(new SchoolUrn(recorded.urn()), terms, before);
        if (!watches.createFrom(event, recorded.urn(), Change.of(first))) {
            watches.apply(
                    event, recorded.urn(), known -> Change.of(known.value().with(terms)));
        }
    }

    /** One term for each step: after a long pause the next one follows at once. */
    Change<TermWatch> step(Stored<TermWatch> stored, LocalDate today) {
        TermWatch watch = stored.value();
        return watch.next()
                .filter(term -> term.end().isBefore(today))
                .map(term -> {
                    ends.summarise(stored.tenant(), watch.school(), term);
                    return Change.of(watch.summarised(term));
                })
                .orElseGet(() -> Change.of(watch));
    }
}
