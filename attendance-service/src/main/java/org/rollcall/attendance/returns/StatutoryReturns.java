package org.rollcall.attendance.returns;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.attendance.returns.due.Occasion;
import org.rollcall.attendance.returns.due.ReturnKind;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/** The returns of a council's schools. */
public final class StatutoryReturns {

    private static final int PAGE = 200;

    private final Aggregates<StatutoryReturn> returns;

    StatutoryReturns(Aggregates<StatutoryReturn> returns) {
        this.returns = returns;
    }

    /** Every return of a school whose occasion lies between two days, both included, by that day. */
    public List<KnownReturn> atSchool(TenantId tenant, String schoolUrn, LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(
                        SchoolYear.of(from).begins(), SchoolYear.of(to).begins())
                .boxed()
                .flatMap(year -> all(tenant, Map.of(ReturnType.SCHOOL, schoolUrn, ReturnType.YEAR, year)))
                .map(KnownReturn::of)
                .filter(one ->
                        !one.triggerOn().isBefore(from) && !one.triggerOn().isAfter(to))
                .sorted(Comparator.comparing(KnownReturn::triggerOn))
                .toList();
    }

    /** The return that tells of a deletion, if it was opened. */
    public Optional<KnownReturn> ofDeletion(TenantId tenant, String pupilId, String schoolUrn, String deletionId) {
        return returns.find(tenant, idOf(ReturnKind.DELETION, pupilId, schoolUrn, deletionId))
                .map(KnownReturn::of);
    }

    /** The returns of one kind about a pupil at a school. */
    Stream<StatutoryReturn> about(TenantId tenant, String pupilId, String schoolUrn, ReturnKind kind) {
        return all(tenant, Map.of(ReturnType.PUPIL, pupilId))
                .map(Stored::value)
                .filter(one -> one.schoolUrn().equals(schoolUrn) && one.kind() == kind);
    }

    Aggregates<StatutoryReturn> aggregates() {
        return returns;
    }

    /** The same occasion always leads to the same return, however often it is heard of. */
    static String idOf(String pupilId, String schoolUrn, Occasion occasion) {
        return idOf(occasion.kind(), pupilId, schoolUrn, occasion.key());
    }

    private static String idOf(ReturnKind kind, String pupilId, String schoolUrn, String key) {
        return Ids.from("return", kind.name(), pupilId, schoolUrn, key);
    }

    private Stream<Stored<StatutoryReturn>> all(TenantId tenant, Map<String, Object> equal) {
        return Slice.all(after -> returns.slice(tenant, equal, after, PAGE));
    }
}
