package org.rollcall.attendance.school;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;

/** The schools of a council's area. To a caller who does not act for a school, the school does not exist. */
public final class Schools {

    private static final int PAGE = 200;

    private final Aggregates<School> schools;

    Schools(Aggregates<School> schools) {
        this.schools = schools;
    }

    /** The calendar of a school that the caller acts for. */
    public SchoolCalendar calendarFor(Caller caller, String urn) {
        return get(caller, urn).value().calendar();
    }

    /** All the academic years of a school in one calendar, whoever asks; {@link NotFound} when the council has no such school. */
    public SchoolCalendar calendarOf(TenantId tenant, String urn) {
        return schools.get(tenant, urn).value().calendar();
    }

    /** What the rest of the service may know of a school; {@link NotFound} when the council has no such school. */
    public KnownSchool known(TenantId tenant, String urn) {
        return KnownSchool.of(schools.get(tenant, urn).value());
    }

    /** The names of those of the schools that the council has, read at once. */
    public Map<String, String> names(TenantId tenant, Set<String> urns) {
        return schools.findAll(tenant, urns).values().stream()
                .collect(Collectors.toMap(Stored::id, school -> school.value().name()));
    }

    /** Every school of the council, read page by page as they are asked for. */
    public Stream<KnownSchool> all(TenantId tenant) {
        return Slice.all(after -> schools.slice(tenant, Map.of(), after, PAGE))
                .map(school -> KnownSchool.of(school.value()));
    }

    /** A page of the council's schools, in the order of their numbers. */
    public Slice<KnownSchool> page(TenantId tenant, @Nullable String after, int limit) {
        return schools.slice(tenant, Map.of(), after, limit).map(school -> KnownSchool.of(school.value()));
    }

    /** Refuses a school that is not there for the caller. */
    public void requireFor(Caller caller, String urn) {
        get(caller, urn);
    }

    Stored<School> get(Caller caller, String urn) {
        if (!caller.mayActFor(urn)) {
            throw new NotFound("schools", urn);
        }
        return schools.get(caller.tenant(), urn);
    }

    /** The council's schools; for a school's own people and systems, those of them that the token names. */
    Slice<Stored<School>> pageFor(Caller caller, @Nullable String after, int limit) {
        if (caller.councilSide()) {
            return schools.slice(caller.tenant(), Map.of(), after, limit);
        }
        List<Stored<School>> own = caller.schools().stream()
                .sorted()
                .filter(urn -> caller.mayActFor(urn) && (after == null || urn.compareTo(after) > 0))
                .map(urn -> schools.find(caller.tenant(), urn))
                .flatMap(Optional::stream)
                .limit(limit + 1L)
                .toList();
        return Slice.cut(own, limit, Stored::id);
    }

    Aggregates<School> aggregates() {
        return schools;
    }
}
