package org.rollcall.platform.settings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/** Enters a council's number from a day on. Two people who enter at once both stand in its history, the later one counting. */
final class ChangingSetting {

    private static final int ATTEMPTS = 5;

    private final KnownTenants tenants;
    private final Settings settings;
    private final Clock clock;

    ChangingSetting(KnownTenants tenants, Settings settings, Clock clock) {
        this.tenants = tenants;
        this.settings = settings;
        this.clock = clock;
    }

    Stored<SettingHistory> set(TenantId tenant, String key, LocalDate from, int value, Actor actor) {
        Setting setting = settings.get(key);
        tenants.require(tenant);
        if (!setting.allows(value)) {
            throw new InvalidInput("/value", "must be from %d to %d".formatted(setting.min(), setting.max()));
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return once(tenant, key, new SettingValue(from, value, clock.instant(), actor.id()), actor);
            } catch (AlreadyExists | StaleVersion raced) {
                if (attempt == ATTEMPTS) {
                    throw raced;
                }
            } finally {
                settings.forget(tenant, key);
            }
        }
    }

    private Stored<SettingHistory> once(TenantId tenant, String key, SettingValue next, Actor actor) {
        Optional<Stored<SettingHistory>> known = settings.find(tenant, key);
        if (known.isEmpty()) {
            Change<SettingHistory> first = Change.of(SettingHistory.none(key).with(next));
            return settings.histories().create(tenant, key, first, actor);
        }
        SettingHistory changed = known.get().value().with(next);
        return changed.equals(known.get().value())
                ? known.get()
                : settings.histories().save(known.get(), Change.of(changed), actor);
    }
}
