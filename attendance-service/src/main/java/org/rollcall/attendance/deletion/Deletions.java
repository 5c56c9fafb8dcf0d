package org.rollcall.attendance.deletion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/** The deletions from a council's admission registers. */
public final class Deletions {

    private static final int PAGE = 200;

    private final Aggregates<RollDeletion> deletions;

    Deletions(Aggregates<RollDeletion> deletions) {
        this.deletions = deletions;
    }

    /** Deletions at a school between two days, both included, and what is proposed there in that time, by that day. */
    public List<KnownDeletion> atSchool(TenantId tenant, String schoolUrn, LocalDate from, LocalDate to) {
        int first = SchoolYear.of(from).before().begins();
        return IntStream.rangeClosed(first, SchoolYear.of(to).begins())
                .boxed()
                .flatMap(year -> all(tenant, Map.of(DeletionType.SCHOOL, schoolUrn, DeletionType.YEAR, year)))
                .map(KnownDeletion::of)
                .filter(one -> !one.day().isBefore(from) && !one.day().isAfter(to))
                .sorted(Comparator.comparing(KnownDeletion::day))
                .toList();
    }

    /** Every deletion of one pupil. */
    Stream<KnownDeletion> of(TenantId tenant, String pupilId) {
        return all(tenant, Map.of(DeletionType.PUPIL, pupilId)).map(KnownDeletion::of);
    }

    /** The ids of those that are under way for one pupil at a school, proposed by that day. */
    List<String> underWay(TenantId tenant, String pupilId, String schoolUrn, LocalDate day) {
        return all(tenant, Map.of(DeletionType.PUPIL, pupilId))
                .filter(stored -> stored.value().concerns(schoolUrn, day))
                .map(Stored::id)
                .toList();
    }

    Aggregates<RollDeletion> aggregates() {
        return deletions;
    }

    /** The {@code n}th attempt to end one stay: there is one at a time. */
    static String idOf(RollDeletion.Stay stay, int n) {
        return Ids.from(
                "deletion", stay.pupilId(), stay.schoolUrn(), stay.joined().toString(), String.valueOf(n));
    }

    private Stream<Stored<RollDeletion>> all(TenantId tenant, Map<String, Object> equal) {
        return Slice.all(after -> deletions.slice(tenant, equal, after, PAGE));
    }
}
