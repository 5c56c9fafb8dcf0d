package org.rollcall.attendance.tracker;

import java.time.Clock;
import java.time.LocalDate;
import java.util.SortedSet;
import org.rollcall.attendance.register.MarksListener;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.attendance.tracker.judging.SchoolTime;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.tenancy.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which schools are looked at every week: all that ever gave a mark. */
final class SchoolRounds implements MarksListener {

    private static final Logger LOG = LoggerFactory.getLogger(SchoolRounds.class);

    private final Aggregates<SchoolRound> rounds;
    private final Clock clock;

    SchoolRounds(Aggregates<SchoolRound> rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    /** From the next Monday on the school is looked at, when its first marks are whole; being told again changes nothing. */
    @Override
    public void marksWritten(
            TenantId tenant, String schoolUrn, SchoolYear year, SortedSet<LocalDate> days, Actor actor) {
        if (rounds.find(tenant, schoolUrn).isPresent()) {
            return;
        }
        try {
            LocalDate nextMonday = SchoolTime.mondayOf(LocalDate.now(clock)).plusWeeks(1);
            Change<SchoolRound> first = Change.of(SchoolRound.begin(schoolUrn, nextMonday));
            rounds.create(tenant, schoolUrn, first, Actor.system("tracker"));
        } catch (AlreadyExists begunMeanwhile) {
            LOG.debug("Somebody else began the round", begunMeanwhile);
        }
    }
}
