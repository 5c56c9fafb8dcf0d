package org.rollcall.referral.allocation;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.SchoolUrn;

/** Answers who has which school. */
public final class Officers {

    private static final int PAGE = 200;

    private final Aggregates<SchoolOfficers> schools;

    Officers(Aggregates<SchoolOfficers> schools) {
        this.schools = schools;
    }

    /** Who gets a case that comes in on that day: who covers, else the named officer. */
    public Optional<String> onDuty(TenantId tenant, SchoolUrn school, LocalDate day) {
        return find(tenant, school).flatMap(officers -> officers.onDuty(day));
    }

    /** Everybody who answers for the school on that day; nobody when the council has named nobody. */
    public Set<String> covering(TenantId tenant, SchoolUrn school, LocalDate day) {
        return find(tenant, school).map(officers -> officers.covering(day)).orElse(Set.of());
    }

    /** The schools that an officer answers for or covers, now or later. */
    public Set<SchoolUrn> schoolsOf(TenantId tenant, String officer, LocalDate from) {
        return Stream.of(SchoolOfficersType.OFFICER, SchoolOfficersType.STAND_IN)
                .flatMap(path -> all(tenant, Map.of(path, officer)).stream())
                .filter(named -> named.countsOn(officer, from))
                .map(SchoolOfficers::school)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<SchoolOfficers> all(TenantId tenant, Map<String, Object> wanted) {
        return Slice.all(after -> schools.slice(tenant, wanted, after, PAGE))
                .map(Stored::value)
                .toList();
    }

    private Optional<SchoolOfficers> find(TenantId tenant, SchoolUrn school) {
        return schools.find(tenant, school.value()).map(Stored::value);
    }
}
