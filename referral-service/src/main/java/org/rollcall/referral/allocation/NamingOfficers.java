package org.rollcall.referral.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.DifferentRequest;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.school.Schools;

/** A team leader says who answers for a school. Before the first time the record is there at version 0. */
final class NamingOfficers {

    private static final String NAME = "schoolOfficers";
    private static final Version NONE = new Version(0);
    private static final int ATTEMPTS = 5;

    private final Aggregates<SchoolOfficers> officers;
    private final Schools schools;
    private final Clock clock;

    NamingOfficers(Aggregates<SchoolOfficers> officers, Schools schools, Clock clock) {
        this.officers = officers;
        this.schools = schools;
        this.clock = clock;
    }

    Stored<SchoolOfficers> of(TenantId tenant, String urn) {
        SchoolUrn school = new SchoolUrn(urn);
        if (schools.find(tenant, school).isEmpty()) {
            throw new NotFound("schools", urn);
        }
        return officers.find(tenant, urn).orElseGet(() -> new Stored<>(tenant, urn, NONE, SchoolOfficers.of(school)));
    }

    Stored<SchoolOfficers> name(Caller caller, String urn, Version expected, Naming naming) {
        LocalDate from = naming.from() == null ? today() : naming.from();
        return change(caller, urn, expected, now -> {
            SchoolOfficers named = now.name(Part.NAMED, naming.officer(), from, today());
            return naming.deputy() == null ? named : named.name(Part.DEPUTY, naming.deputy(), from, today());
        });
    }

    Stored<SchoolOfficers> vacate(Caller caller, String urn, Version expected, Part part, LocalDate from) {
        return change(caller, urn, expected, now -> now.vacate(part, from, today()));
    }

    Stored<SchoolOfficers> endCover(Caller caller, String urn, Version expected, String cover, LocalDate last) {
        return change(caller, urn, expected, now -> now.endCover(cover, last, today()));
    }

    /** Records a cover once, whoever else writes at the same time. */
    Stored<SchoolOfficers> cover(Caller caller, String urn, String id, Absence absence) {
        for (int attempt = 1; ; attempt++) {
            try {
                return coverOnce(caller, of(caller.tenant(), urn), id, absence);
            } catch (StaleVersion | AlreadyExists overtaken) {
                if (attempt == ATTEMPTS) {
                    throw overtaken;
                }
            }
        }
    }

    private Stored<SchoolOfficers> coverOnce(Caller caller, Stored<SchoolOfficers> now, String id, Absence absence) {
        Cover wanted = new Cover(id, standIn(now.value(), absence), absence.from(), absence.to(), absence.reason());
        Cover there = now.value().findCover(id).orElse(null);
        if (there == null) {
            return save(now, now.value().cover(wanted), Actor.of(caller));
        }
        if (!there.from().equals(wanted.from()) || there.reason() != wanted.reason()) {
            throw new DifferentRequest(NAME, id);
        }
        return now;
    }

    private static String standIn(SchoolOfficers now, Absence absence) {
        if (absence.officer() != null) {
            return absence.officer();
        }
        return now.holds(Part.DEPUTY, absence.from())
                .orElseThrow(() -> new Refused(List.of(new FailingGuard(
                        "NOBODY_TO_COVER",
                        "The school has no deputy on that day: name who covers.",
                        SchoolOfficers.PROVISION))));
    }

    private Stored<SchoolOfficers> change(
            Caller caller, String urn, Version expected, Function<SchoolOfficers, SchoolOfficers> step) {
        Stored<SchoolOfficers> now = of(caller.tenant(), urn);
        if (!now.version().equals(expected)) {
            throw new StaleVersion(NAME, urn, expected);
        }
        try {
            return save(now, step.apply(now.value()), Actor.of(caller));
        } catch (AlreadyExists otherWasFirst) {
            throw new StaleVersion(NAME, urn, expected);
        }
    }

    private Stored<SchoolOfficers> save(Stored<SchoolOfficers> now, SchoolOfficers next, Actor actor) {
        return now.version().equals(NONE)
                ? officers.create(now.tenant(), now.id(), Change.of(next), actor)
                : officers.save(now, Change.of(next), actor);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @param from today when it is not said */
    record Naming(
            String officer,
            @Nullable String deputy,
            @Nullable LocalDate from) {}

    /** @param officer the deputy when it is not said */
    record Absence(@Nullable String officer, LocalDate from, LocalDate to, Cover.Reason reason) {}
}
