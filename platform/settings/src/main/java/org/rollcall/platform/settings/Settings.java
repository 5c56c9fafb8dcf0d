package org.rollcall.platform.settings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.RecentlyRead;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/**
 * The numbers by which a council works, each as it stood on the day of the fact that is judged, not as it is today. One question is
 * one look into the store: ask once for a request, not once for each mark.
 */
public final class Settings {

    private final Map<String, Setting> settings;
    private final Aggregates<SettingHistory> histories;
    private final RecentlyRead<OfCouncil, Optional<SettingHistory>> recently;

    Settings(List<Setting> settings, Aggregates<SettingHistory> histories, Clock clock) {
        this.settings = settings.stream()
                .collect(Collectors.toMap(Setting::key, Function.identity(), Settings::onlyOnce, TreeMap::new));
        this.histories = histories;
        this.recently = new RecentlyRead<>(clock);
    }

    /** What the council had set for that day, or the standard. */
    public int number(TenantId tenant, String key, LocalDate on) {
        Setting setting = Optional.ofNullable(settings.get(key))
                .orElseThrow(() -> new IllegalArgumentException("no part of the service declares " + key));
        return history(tenant, key)
                .flatMap(history -> history.on(on))
                .map(SettingValue::value)
                .orElse(setting.standard());
    }

    /** What the council has set, by the day from which each counts; before the first of them the standard holds. */
    public Map<LocalDate, Integer> numbers(TenantId tenant, String key) {
        return history(tenant, key).map(SettingHistory::counting).orElseGet(List::of).stream()
                .collect(Collectors.toMap(SettingValue::from, SettingValue::value));
    }

    List<Setting> all() {
        return settings.values().stream()
                .sorted(Comparator.comparing(Setting::key))
                .toList();
    }

    Setting get(String key) {
        return Optional.ofNullable(settings.get(key)).orElseThrow(() -> new NotFound("councilSettings", key));
    }

    Optional<Stored<SettingHistory>> find(TenantId tenant, String key) {
        return histories.find(tenant, key);
    }

    Aggregates<SettingHistory> histories() {
        return histories;
    }

    void forget(TenantId tenant, String key) {
        recently.forget(new OfCouncil(tenant, key));
    }

    private Optional<SettingHistory> history(TenantId tenant, String key) {
        return recently.get(new OfCouncil(tenant, key), () -> find(tenant, key).map(Stored::value));
    }

    private static Setting onlyOnce(Setting one, Setting other) {
        throw new IllegalStateException("declared twice: " + one.key());
    }

    private record OfCouncil(TenantId tenant, String key) {}
}
