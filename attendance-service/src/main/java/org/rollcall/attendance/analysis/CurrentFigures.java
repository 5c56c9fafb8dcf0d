package org.rollcall.attendance.analysis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.attendance.school.KnownSchool;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/**
 * The figures of one school as they are now. Those of a small school are made while the caller waits; a large school's are shown as
 * they last were, and are said to be outdated until the worker has come round.
 */
final class CurrentFigures {

    /** Nearly every primary school has fewer; so many registers are read in a fraction of a second. */
    static final int SMALL = 600;

    private static final Actor READER = Actor.system("figures");

    private final Aggregates<SchoolSummary> summaries;
    private final MakingFigures making;
    private final OutdatedFigures outdated;
    private final Clock clock;
    private final int small;

    CurrentFigures(
            Aggregates<SchoolSummary> summaries,
            MakingFigures making,
            OutdatedFigures outdated,
            Clock clock,
            int small) {
        this.summaries = summaries;
        this.making = making;
        this.outdated = outdated;
        this.clock = clock;
        this.small = small;
    }

    /** None when the school has no marks of that year. */
    Optional<SchoolSummary> of(TenantId tenant, KnownSchool school, SchoolYear year) {
        Optional<Stored<SchoolSummary>> known = find(tenant, school, year);
        if (known.isEmpty() && making.hasMarks(tenant, school.urn(), year)) {
            outdated.say(tenant, school.urn(), year, READER);
            known = find(tenant, school, year);
        }
        return known.map(summary -> isOutdated(summary.value(), school) ? renewed(summary) : summary.value());
    }

    private Optional<Stored<SchoolSummary>> find(TenantId tenant, KnownSchool school, SchoolYear year) {
        return summaries.find(tenant, SchoolSummary.idOf(school.urn(), year));
    }

    private boolean isOutdated(SchoolSummary summary, KnownSchool school) {
        SchoolSummary.Made made = summary.made();
        LocalDate due = summary.due();
        return made == null
                || summary.outdated()
                || (due != null && !due.isAfter(LocalDate.now(clock)))
                || !made.basis().equals(MakingFigures.basisOf(school.calendar()));
    }

    private SchoolSummary renewed(Stored<SchoolSummary> summary) {
        if (summary.value().made() == null || summary.value().registers() <= small) {
            return madeNow(summary);
        }
        if (!summary.value().outdated()) {
            outdated.say(
                    summary.tenant(),
                    summary.value().schoolUrn(),
                    summary.value().year(),
                    READER);
        }
        return summaries.get(summary.tenant(), summary.id()).value();
    }

    /** Somebody else may be making them too: then what is there is shown, which says itself whether it is outdated. */
    private SchoolSummary madeNow(Stored<SchoolSummary> summary) {
        try {
            return summaries.save(summary, making.make(summary), READER).value();
        } catch (StaleVersion | AlreadyExists otherWasFirst) {
            return summaries.get(summary.tenant(), summary.id()).value();
        }
    }
}
