package org.rollcall.referral.worktime;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rollcall.platform.calendar.DateRange;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Listing;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.Cursor;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.allocation.conflict.Ties;
import org.rollcall.referral.casework.CaseFiles;

/**
 * Entries as they were made, for those who may know of the case that the time was spent on. One that was refused has a place and is not
 * there.
 */
final class TimeEntries {

    private final Aggregates<EntryPlace> places;
    private final Aggregates<OfficerDay> days;
    private final Ties ties;
    private final CaseFiles cases;

    TimeEntries(Aggregates<EntryPlace> places, Aggregates<OfficerDay> days, Ties ties, CaseFiles cases) {
        this.places = places;
        this.days = days;
        this.ties = ties;
        this.cases = cases;
    }

    KeptEntry get(Caller caller, String id) {
        return find(caller.tenant(), id)
                .filter(kept -> isFree(caller, ties.kept(caller), kept))
                .orElseThrow(() -> new NotFound("timeEntries", id));
    }

    /** An officer enters and takes back what is the officer's own, a team leader anybody's. */
    static boolean mayAnswerFor(Caller caller, String officer) {
        return caller.has(Role.TEAM_LEADER) || caller.subject().equals(officer);
    }

    Slice<KeptEntry> of(Caller caller, String path, String value, DateRange range, Cursor cursor) {
        Listing inRange =
                Listing.of(Map.of(path, value)).by(EntryPlaceAggregate.DAY).between(range.start(), range.end());
        Set<PupilId> kept = ties.kept(caller);
        return entries(caller.tenant(), places.slice(caller.tenant(), inRange, cursor.after(), cursor.limit()))
                .filter(entry -> isFree(caller, kept, entry));
    }

    private Slice<KeptEntry> entries(TenantId tenant, Slice<Stored<EntryPlace>> page) {
        List<String> wanted = page.items().stream()
                .map(place -> place.value().day())
                .distinct()
                .toList();
        Map<String, Stored<OfficerDay>> found = days.findAll(tenant, wanted);
        return page.flatMap(place ->
                Stream.ofNullable(found.get(place.value().day())).flatMap(day -> entry(day, place.id()).stream()));
    }

    private boolean isFree(Caller caller, Set<PupilId> kept, KeptEntry entry) {
        CaseId spentOn = entry.entry().caseId();
        return kept.isEmpty()
                || spentOn == null
                || cases.find(caller.tenant(), spentOn)
                        .filter(known -> kept.contains(known.pupil()))
                        .isEmpty();
    }

    private Optional<KeptEntry> find(TenantId tenant, String id) {
        return places.find(tenant, id)
                .flatMap(place -> days.find(tenant, place.value().day()))
                .flatMap(day -> entry(day, id));
    }

    private static Optional<KeptEntry> entry(Stored<OfficerDay> day, String id) {
        return day.value().find(id).map(entry -> new KeptEntry(day, entry));
    }
}
