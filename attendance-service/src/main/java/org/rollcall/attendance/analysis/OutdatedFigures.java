package org.rollcall.attendance.analysis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.rollcall.attendance.register.MarksListener;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/** Says of a school's figures that they have to be made anew, in a write that no making which began before it survives. */
final class OutdatedFigures implements MarksListener {

    private final Aggregates<SchoolSummary> summaries;
    private final Clock clock;

    OutdatedFigures(Aggregates<SchoolSummary> summaries, Clock clock) {
        this.summaries = summaries;
        this.clock = clock;
    }

    @Override
    public void marksWritten(
            TenantId tenant, String schoolUrn, SchoolYear year, SortedSet<LocalDate> days, Actor actor) {
        say(tenant, schoolUrn, year, actor);
    }

    void say(TenantId tenant, String urn, SchoolYear year, Actor actor) {
        boolean said = false;
        while (!said) {
            said = once(tenant, urn, year, actor);
        }
    }

    private boolean once(TenantId tenant, String urn, SchoolYear year, Actor actor) {
        String id = SchoolSummary.idOf(urn, year);
        LocalDate today = LocalDate.now(clock);
        Optional<Stored<SchoolSummary>> known = summaries.find(tenant, id);
        try {
            if (known.isEmpty()) {
                summaries.create(tenant, id, Change.of(SchoolSummary.unmade(urn, year, today)), actor);
            } else {
                summaries.save(known.get(), known.get().value().outdated(today), actor);
            }
            return true;
        } catch (AlreadyExists | StaleVersion raced) {
            return saidByAnother(tenant, id);
        }
    }

    /** Whoever wrote in between did so after our marks were written; a making that ended there has to be undone, though. */
    private boolean saidByAnother(TenantId tenant, String id) {
        return summaries
                .find(tenant, id)
                .map(Stored::value)
                .filter(SchoolSummary::outdated)
                .isPresent();
    }
}
