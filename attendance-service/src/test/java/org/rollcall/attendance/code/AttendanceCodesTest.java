package org.rollcall.attendance.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.platform.calendar.Half;

class AttendanceCodesTest {

    @Test
    void the_codes_in_force_are_those_of_the_2024_regulations() {
        assertThat(AttendanceCodes.all().stream()
                        .filter(code -> code.inForceOn(LocalDate.of(2026, 9, 14)))
                        .map(AttendanceCode::symbol))
                .containsExactlyInAnyOrder(
                        "/", "\\", "L", "K", "V", "P", "W", "B", "D", "C1", "M", "J1", "S", "X", "C2", "C", "T", "R",
                        "I", "E", "Q", "Y1", "Y2", "Y3", "Y4", "Y5", "Y6", "Y7", "G", "N", "O", "U", "Z", "#");
    }

    @Test
    void only_G_N_O_and_U_are_unauthorised() {
        assertThat(AttendanceCodes.all().stream()
                        .filter(AttendanceCode::unauthorised)
                        .map(AttendanceCode::symbol))
                .containsExactlyInAnyOrder("G", "N", "O", "U");
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "K,  2024-08-18, false",
        "K,  2024-08-19, true",
        "Y4, 2024-08-18, false",
        "Y4, 2024-08-19, true",
        "H,  2024-08-18, true",
        "H,  2024-08-19, false",
        "J,  2024-08-18, true",
        "J,  2024-08-19, false",
        "Y,  2024-08-18, true",
        "Y,  2024-08-19, false",
        "I,  2019-01-07, true",
    })
    void codes_that_changed_on_19_August_2024_keep_to_their_side_of_it(String symbol, LocalDate day, boolean inForce) {
        assertThat(AttendanceCodes.of(symbol).orElseThrow().inForceOn(day)).isEqualTo(inForce);
    }

    @ParameterizedTest(name = "{0} in the {1}: {2}")
    @CsvSource({"/, AM, true", "/, PM, false", "\\, PM, true", "\\, AM, false", "L, AM, true", "L, PM, true"})
    void presence_has_a_stroke_for_each_half_of_the_day(String symbol, Half half, boolean fits) {
        assertThat(AttendanceCodes.of(symbol).orElseThrow().fits(half)).isEqualTo(fits);
    }

    @Test
    void a_text_that_is_no_code_is_none() {
        assertThat(AttendanceCodes.of("F")).isEmpty();
        assertThat(AttendanceCodes.of("g")).isEmpty();
        assertThat(AttendanceCodes.of("")).isEmpty();
    }
}
