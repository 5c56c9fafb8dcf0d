package org.rollcall.referral.worktime;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.calendar.DateRange;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Listing;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.tenancy.TenantId;

/** Entries as they were made; one that was refused has a place and is not there. */
final class TimeEntries {

    private final Aggregates<EntryPlace> places;
    private final Aggregates<OfficerDay> days;

    TimeEntries(Aggregates<EntryPlace> places, Aggregates<OfficerDay> days) {
        this.places = places;
        this.days = days;
    }

    KeptEntry get(TenantId tenant, String id) {
        return find(tenant, id).orElseThrow(() -> new NotFound("timeEntries", id));
    }

    /** An officer enters and takes back what is the officer's own, a team leader anybody's. */
    static boolean mayAnswerFor(Caller caller, String officer) {
        return caller.has(Role.TEAM_LEADER) || caller.subject().equals(officer);
    }

    Slice<KeptEntry> of(
            TenantId tenant, String path, String value, DateRange range, @Nullable String after, int limit) {
        Listing inRange =
                Listing.of(Map.of(path, value)).by(EntryPlaceAggregate.DAY).between(range.start(), range.end());
        Slice<Stored<EntryPlace>> page = places.slice(tenant, inRange, after, limit);
        List<String> wanted = page.items().stream()
                .map(place -> place.value().day())
                .distinct()
                .toList();
        Map<String, Stored<OfficerDay>> found = days.findAll(tenant, wanted);
        return page.flatMap(place ->
                Stream.ofNullable(found.get(place.value().day())).flatMap(day -> entry(day, place.id()).stream()));
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
