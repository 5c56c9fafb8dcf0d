package org.rollcall.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.platform.rules.Refused;

class SettingHistoryTest {

    private static final Instant NOW = Instant.parse("2026-09-21T08:00:00Z");

    private final SettingHistory fiveThenSeven =
            SettingHistory.none("n").with(value("2026-09-01", 5)).with(value("2027-01-01", 7));

    @ParameterizedTest(name = "on {0} the number is {1}")
    @CsvSource({
        "2026-08-31, ", // the day before anything was set
        "2026-09-01, 5",
        "2026-12-31, 5",
        "2027-01-01, 7",
        "2030-01-01, 7",
    })
    void a_value_counts_from_its_day_until_the_day_of_the_next(LocalDate day, Integer value) {
        assertThat(fiveThenSeven.on(day).map(SettingValue::value).orElse(null)).isEqualTo(value);
    }

    @Test
    void a_value_for_an_earlier_day_comes_between() {
        SettingHistory between = fiveThenSeven.with(value("2026-11-01", 6));

        assertThat(between.on(LocalDate.parse("2026-10-31")).orElseThrow().value())
                .isEqualTo(5);
        assertThat(between.on(LocalDate.parse("2026-11-01")).orElseThrow().value())
                .isEqualTo(6);
        assertThat(between.on(LocalDate.parse("2027-01-01")).orElseThrow().value())
                .isEqualTo(7);
        assertThat(between.counting()).extracting(SettingValue::value).containsExactly(5, 6, 7);
    }

    @Test
    void of_two_for_one_day_the_later_counts_and_both_are_kept() {
        SettingHistory corrected = fiveThenSeven.with(value("2027-01-01", 8));

        assertThat(corrected.on(LocalDate.parse("2027-01-01")).orElseThrow().value())
                .isEqualTo(8);
        assertThat(corrected.counting()).extracting(SettingValue::value).containsExactly(5, 8);
        assertThat(corrected.entered()).extracting(SettingValue::value).containsExactly(5, 7, 8);
    }

    @Test
    void the_same_again_adds_nothing() {
        assertThat(fiveThenSeven.with(value("2027-01-01", 7))).isEqualTo(fiveThenSeven);
    }

    @Test
    void a_history_does_not_grow_without_end() {
        SettingHistory full = SettingHistory.none("n");
        for (int i = 0; i < 500; i++) {
            full = full.with(value("2026-09-01", i));
        }
        SettingHistory last = full;

        assertThat(last.entered()).hasSize(500);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> last.with(value("2026-09-01", 500)));
    }

    private static SettingValue value(String from, int value) {
        return new SettingValue(LocalDate.parse(from), value, NOW, "somebody");
    }
}
