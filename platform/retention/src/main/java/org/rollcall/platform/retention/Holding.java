package org.rollcall.platform.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/** Places holds and lifts them. Two people who do so at once both stand in the record's history. */
final class Holding {

    private static final int ATTEMPTS = 5;

    private final RetentionSchedule schedule;
    private final Aggregates<HeldRecord> records;
    private final Clock clock;

    Holding(RetentionSchedule schedule, Aggregates<HeldRecord> records, Clock clock) {
        this.schedule = schedule;
        this.records = records;
        this.clock = clock;
    }

    Stored<HeldRecord> place(TenantId tenant, String collection, String id, HoldReason reason, Actor actor) {
        if (!schedule.contains(tenant, collection, id)) {
            throw new NotFound(collection, id);
        }
        HeldRecord none = HeldRecord.none(collection, id);
        return change(tenant, none, actor, record -> record.place(reason, today(), actor.id()));
    }

    Stored<HeldRecord> lift(TenantId tenant, String collection, String id, HoldReason reason, Actor actor) {
        HeldRecord known = get(tenant, collection, id).value();
        return change(tenant, known, actor, record -> record.lift(reason, today(), actor.id()));
    }

    Stored<HeldRecord> get(TenantId tenant, String collection, String id) {
        return records.find(tenant, HeldRecord.idOf(collection, id)).orElseThrow(() -> new NotFound(collection, id));
    }

    /** What is held now. */
    Slice<Stored<HeldRecord>> held(TenantId tenant, @Nullable String after, int limit) {
        return records.slice(tenant, Map.of(HeldRecordType.HELD, true), after, limit);
    }

    /** Why those of the records that are held are held, by {@link HeldRecord#idOf}. */
    Map<String, List<HoldReason>> reasons(TenantId tenant, Collection<String> ids) {
        Map<String, List<HoldReason>> reasons = new HashMap<>();
        records.findAll(tenant, ids)
                .forEach((id, record) -> reasons.put(id, record.value().standing()));
        return reasons;
    }

    private Stored<HeldRecord> change(TenantId tenant, HeldRecord none, Actor actor, UnaryOperator<HeldRecord> step) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(tenant, none, actor, step);
            } catch (AlreadyExists | StaleVersion raced) {
                if (attempt == ATTEMPTS) {
                    throw raced;
                }
            }
        }
    }

    private Stored<HeldRecord> once(TenantId tenant, HeldRecord none, Actor actor, UnaryOperator<HeldRecord> step) {
        String id = HeldRecord.idOf(none.collection(), none.recordId());
        Optional<Stored<HeldRecord>> known = records.find(tenant, id);
        if (known.isEmpty()) {
            return records.create(tenant, id, Change.of(step.apply(none)), actor);
        }
        HeldRecord changed = step.apply(known.get().value());
        return changed.equals(known.get().value()) ? known.get() : records.save(known.get(), Change.of(changed), actor);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
