package org.rollcall.attendance.tracker;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.TenantId;

/** The tracker entries of a council's schools. A pupil without one stands at the foot of the ladder, with version 0. */
final class TrackerEntries {

    private static final int ATTEMPTS = 5;
    private static final Version NOT_YET = new Version(0);

    private final Aggregates<TrackerEntry> entries;

    TrackerEntries(Aggregates<TrackerEntry> entries) {
        this.entries = entries;
    }

    /** Pupils in the order of their ids are entries in the order of theirs. */
    static String idOf(String pupilId, String schoolUrn) {
        return pupilId + "-" + schoolUrn;
    }

    Optional<TrackerEntry> find(TenantId tenant, String pupilId, String schoolUrn) {
        return entries.find(tenant, idOf(pupilId, schoolUrn)).map(Stored::value);
    }

    /** The entry, or the one that would begin on a day. */
    Stored<TrackerEntry> get(TenantId tenant, String pupilId, String schoolUrn, LocalDate on) {
        String id = idOf(pupilId, schoolUrn);
        return entries.find(tenant, id)
                .orElseGet(() -> new Stored<>(tenant, id, NOT_YET, TrackerEntry.begin(pupilId, schoolUrn, on)));
    }

    void requireVersion(Stored<TrackerEntry> entry, Version expected) {
        if (!entry.version().equals(expected)) {
            throw new StaleVersion("trackerEntries", entry.id(), expected);
        }
    }

    Stored<TrackerEntry> save(Stored<TrackerEntry> loaded, Change<TrackerEntry> change, Actor actor) {
        return loaded.version().equals(NOT_YET)
                ? entries.create(loaded.tenant(), loaded.id(), change, actor)
                : entries.save(loaded, change, actor);
    }

    /** Changes the entry as it is now, whoever else writes to it at the same time; an empty answer changes nothing. */
    Stored<TrackerEntry> change(
            TenantId tenant,
            String pupilId,
            String schoolUrn,
            LocalDate on,
            Actor actor,
            Function<TrackerEntry, Optional<Change<TrackerEntry>>> step) {
        for (int attempt = 1; ; attempt++) {
            try {
                Stored<TrackerEntry> loaded = get(tenant, pupilId, schoolUrn, on);
                return step.apply(loaded.value())
                        .map(change -> save(loaded, change, actor))
                        .orElse(loaded);
            } catch (AlreadyExists | StaleVersion raced) {
                if (attempt == ATTEMPTS) {
                    throw raced;
                }
            }
        }
    }

    /** Pupils of a school whose entry has these values, in the order of their ids. */
    Slice<String> pupils(TenantId tenant, Map<String, Object> equal, @Nullable String afterPupil, int limit) {
        Object school = equal.getOrDefault(TrackerEntryType.SCHOOL, "");
        String after = afterPupil == null ? null : idOf(afterPupil, school.toString());
        Slice<Stored<TrackerEntry>> page = entries.slice(tenant, equal, after, limit);
        return new Slice<>(
                page.items().stream().map(entry -> entry.value().pupilId()).toList(),
                page.next() == null ? null : page.items().getLast().value().pupilId());
    }
}
