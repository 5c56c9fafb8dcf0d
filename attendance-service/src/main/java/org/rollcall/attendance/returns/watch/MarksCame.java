package org.rollcall.attendance.returns.watch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.SortedSet;
import org.rollcall.attendance.register.MarksListener;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the school's registers looked at without waiting for the next day. Nothing is lost when it is not told: the watch comes round
 * every day.
 */
final class MarksCame implements MarksListener {

    private static final Logger LOG = LoggerFactory.getLogger(MarksCame.class);

    private final Aggregates<SchoolWatch> watches;
    private final Clock clock;

    MarksCame(Aggregates<SchoolWatch> watches, Clock clock) {
        this.watches = watches;
        this.clock = clock;
    }

    @Override
    public void marksWritten(
            TenantId tenant, String schoolUrn, SchoolYear year, SortedSet<LocalDate> days, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        watches.find(tenant, schoolUrn)
                .filter(watch -> watch.value().lookOn().isAfter(today))
                .ifPresent(watch -> lookAtOnce(watch, today, actor));
    }

    private void lookAtOnce(Stored<SchoolWatch> watch, LocalDate today, Actor actor) {
        try {
            watches.save(watch, Change.of(watch.value().atOnce(today)), actor);
        } catch (StaleVersion movedMeanwhile) {
            LOG.debug("The watch moved at the same time and comes round again", movedMeanwhile);
        }
    }
}
