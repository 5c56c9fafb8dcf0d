package org.rollcall.attendance.coding.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;

/** The council chooses a school for weekly review, for a time or until further notice. */
final class ChoosingSchools {

    private final Aggregates<QaProgramme> programmes;
    private final Schools schools;
    private final Clock clock;

    ChoosingSchools(Aggregates<QaProgramme> programmes, Schools schools, Clock clock) {
        this.programmes = programmes;
        this.schools = schools;
        this.clock = clock;
    }

    Stored<QaProgramme> choose(Caller caller, String urn, LocalDate from, @Nullable LocalDate until) {
        schools.requireFor(caller, urn);
        LocalDate today = LocalDate.now(clock);
        if (until != null && until.isBefore(from)) {
            throw new InvalidInput("/until", "must not be before from");
        }
        if (from.isBefore(today.minusMonths(2)) || from.isAfter(today.plusYears(2))) {
            throw new InvalidInput("/from", "must be within the last two months or the next two years");
        }
        Optional<Stored<QaProgramme>> known = programmes.find(caller.tenant(), urn);
        return known.isEmpty()
                ? programmes.create(
                        caller.tenant(), urn, Change.of(QaProgramme.choose(urn, from, until, today)), Actor.of(caller))
                : programmes.save(
                        known.get(), Change.of(known.get().value().change(from, until, today)), Actor.of(caller));
    }

    Stored<QaProgramme> get(Caller caller, String urn) {
        schools.requireFor(caller, urn);
        return programmes.get(caller.tenant(), urn);
    }
}
