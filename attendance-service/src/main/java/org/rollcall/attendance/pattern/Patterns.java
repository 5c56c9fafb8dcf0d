package org.rollcall.attendance.pattern;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.council.Councils;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/** The patterns of each council, and how they are put and ended. */
final class Patterns {

    static final int MOST_PATTERNS = 50;

    private static final String COLLECTION = "absencePatterns";
    private static final int ATTEMPTS = 5;

    private final Aggregates<CouncilPattern> patterns;
    private final Councils councils;
    private final Clock clock;

    Patterns(Aggregates<CouncilPattern> patterns, Councils councils, Clock clock) {
        this.patterns = patterns;
        this.councils = councils;
        this.clock = clock;
    }

    Stored<CouncilPattern> get(TenantId tenant, String id) {
        return patterns.get(tenant, id);
    }

    Slice<Stored<CouncilPattern>> page(TenantId tenant, @Nullable String after, int limit) {
        return patterns.slice(tenant, Map.of(), after, limit);
    }

    /** Every pattern of the council, the ended ones too: marks of their days are still judged by them. */
    List<CouncilPattern> all(TenantId tenant) {
        return patterns.slice(tenant, Map.of(), null, MOST_PATTERNS).items().stream()
                .map(Stored::value)
                .toList();
    }

    Stored<CouncilPattern> put(TenantId tenant, String id, PatternVersion version, Actor actor) {
        councils.requireOnboarded(tenant);
        LocalDate today = LocalDate.now(clock);
        return change(tenant, id, actor, pattern -> pattern.with(version, today));
    }

    Stored<CouncilPattern> end(TenantId tenant, String id, LocalDate lastDay, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        if (patterns.find(tenant, id).isEmpty()) {
            throw new NotFound(COLLECTION, id);
        }
        return change(tenant, id, actor, pattern -> pattern.ending(lastDay, today));
    }

    private Stored<CouncilPattern> change(
            TenantId tenant, String id, Actor actor, UnaryOperator<CouncilPattern> effect) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(tenant, id, actor, effect);
            } catch (AlreadyExists | StaleVersion raced) {
                if (attempt == ATTEMPTS) {
                    throw raced;
                }
            }
        }
    }

    private Stored<CouncilPattern> once(TenantId tenant, String id, Actor actor, UnaryOperator<CouncilPattern> effect) {
        Optional<Stored<CouncilPattern>> known = patterns.find(tenant, id);
        if (known.isEmpty()) {
            CouncilPattern first = effect.apply(CouncilPattern.none(id));
            requireRoom(tenant);
            return patterns.create(tenant, id, Change.of(first), actor);
        }
        CouncilPattern next = effect.apply(known.get().value());
        return next.equals(known.get().value()) ? known.get() : patterns.save(known.get(), Change.of(next), actor);
    }

    private void requireRoom(TenantId tenant) {
        if (all(tenant).size() >= MOST_PATTERNS) {
            throw new Refused(List.of(new FailingGuard(
                    "TOO_MANY_PATTERNS", "A council has at most 50 patterns, ended ones included: change one.", "")));
        }
    }
}
