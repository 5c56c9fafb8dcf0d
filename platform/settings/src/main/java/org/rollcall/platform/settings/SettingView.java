package org.rollcall.platform.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A number of the council as callers see it.
 *
 * @param today what counts today
 * @param counting what counts from which day on
 * @param history everything that was entered, oldest first, also what was entered anew for the same day
 */
record SettingView(
        String key,
        int today,
        int standard,
        int min,
        int max,
        String meaning,
        String source,
        List<From> counting,
        List<Entered> history) {

    static SettingView of(Setting setting, SettingHistory history, LocalDate today) {
        return new SettingView(
                setting.key(),
                history.on(today).map(SettingValue::value).orElse(setting.standard()),
                setting.standard(),
                setting.min(),
                setting.max(),
                setting.meaning(),
                setting.source(),
                history.counting().stream()
                        .map(value -> new From(value.from(), value.value()))
                        .toList(),
                history.entered().stream()
                        .map(value -> new Entered(value.from(), value.value(), value.enteredAt(), value.enteredBy()))
                        .toList());
    }

    record From(LocalDate from, int value) {}

    record Entered(LocalDate from, int value, Instant enteredAt, String enteredBy) {}
}
