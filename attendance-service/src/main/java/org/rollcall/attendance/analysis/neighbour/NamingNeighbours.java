package org.rollcall.attendance.analysis.neighbour;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;

/** Names the schools with which a school is compared: schools of the same council, none twice and not the school itself. */
public final class NamingNeighbours {

    private static final int MOST_DAYS = 50;

    private final Schools schools;
    private final Aggregates<Neighbours> neighbours;
    private final Clock clock;

    NamingNeighbours(Schools schools, Aggregates<Neighbours> neighbours, Clock clock) {
        this.schools = schools;
        this.neighbours = neighbours;
        this.clock = clock;
    }

    Stored<Neighbours> name(Caller caller, String urn, Neighbours.Named named) {
        schools.requireFor(caller, urn);
        requireSense(caller.tenant(), urn, named);
        Optional<Stored<Neighbours>> known = neighbours.find(caller.tenant(), urn);
        Neighbours before = known.map(Stored::value).orElseGet(() -> Neighbours.none(urn));
        Change<Neighbours> change = before.naming(named);
        if (change.value().named().size() > MOST_DAYS) {
            throw new InvalidInput("/from", "At most %d such days are kept.".formatted(MOST_DAYS));
        }
        if (known.isEmpty()) {
            return neighbours.create(caller.tenant(), urn, change, Actor.of(caller));
        }
        return change.value().equals(before) ? known.get() : neighbours.save(known.get(), change, Actor.of(caller));
    }

    Stored<Neighbours> of(Caller caller, String urn) {
        schools.requireFor(caller, urn);
        return neighbours
                .find(caller.tenant(), urn)
                .orElseGet(() -> new Stored<>(caller.tenant(), urn, new Version(0), Neighbours.none(urn)));
    }

    /** The schools that were named for a day, or for today; none when the comparison was ended. */
    public Optional<List<String>> namedFor(TenantId tenant, String urn, @Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        return neighbours
                .find(tenant, urn)
                .map(Stored::value)
                .flatMap(known -> known.on(day))
                .map(Neighbours.Named::schools)
                .filter(named -> !named.isEmpty());
    }

    private void requireSense(TenantId tenant, String urn, Neighbours.Named named) {
        List<FieldProblem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(urn));
        for (int i = 0; i < named.schools().size(); i++) {
            String neighbour = named.schools().get(i);
            if (!seen.add(neighbour)) {
                problems.add(new FieldProblem("/schools/" + i, "Name another school, and each once."));
            } else if (!exists(tenant, neighbour)) {
                problems.add(new FieldProblem("/schools/" + i, "The council has no school of this number."));
            }
        }
        InvalidInput.throwIfAny(problems);
    }

    private boolean exists(TenantId tenant, String urn) {
        try {
            schools.calendarOf(tenant, urn);
            return true;
        } catch (NotFound unknown) {
            return false;
        }
    }
}
