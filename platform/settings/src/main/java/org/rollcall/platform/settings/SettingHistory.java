package org.rollcall.platform.settings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;

/**
 * Everything that a council ever entered for one number, oldest first. A value counts from its day until the day of a later one; of
 * two for the same day, the one entered last counts. Nothing is taken away, so what was judged in the past can be judged again.
 */
record SettingHistory(String key, List<SettingValue> entered) {

    private static final int MOST_ENTRIES = 500;

    SettingHistory {
        entered = List.copyOf(entered);
    }

    static SettingHistory none(String key) {
        return new SettingHistory(key, List.of());
    }

    SettingHistory with(SettingValue next) {
        if (on(next.from())
                .filter(now -> now.from().equals(next.from()))
                .filter(now -> now.value() == next.value())
                .isPresent()) {
            return this;
        }
        if (entered.size() >= MOST_ENTRIES) {
            throw new Refused(List.of(new FailingGuard(
                    "TOO_MANY_CHANGES", "This number was set 500 times; ask for its history to be looked at.", "")));
        }
        return new SettingHistory(
                key, Stream.concat(entered.stream(), Stream.of(next)).toList());
    }

    Optional<SettingValue> on(LocalDate day) {
        return entered.stream()
                .filter(value -> !value.from().isAfter(day))
                .reduce((before, next) -> next.from().isBefore(before.from()) ? before : next);
    }

    /** The values that count, each from its day to the next one's, in the order of their days. */
    List<SettingValue> counting() {
        return entered.stream()
                .filter(value -> on(value.from()).filter(value::equals).isPresent())
                .sorted(Comparator.comparing(SettingValue::from))
                .toList();
    }
}
