package org.rollcall.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KNOWN =
            List.of("to", "from", "school", "attendanceWindow", "pupilId", "pupilIds");

    @ParameterizedTest
    @CsvSource({
        "attendanceWindw, attendanceWindow",
        "attendanseWindw, attendanceWindow",
        "attendance_window, attendanceWindow",
        "ATTENDANCEWINDOW, attendanceWindow",
        "scool, school",
        "form, from",
        "TO, to",
        "pupilld, pupilId",
        "PupilIds, pupilIds"
    })
    void a_name_in_other_letters_or_a_slip_or_two_away_was_meant(String given, String meant) {
        assertThat(Nearest.to(given, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"no", "farm", "q", "''", "attendance", "window", "sch"})
    void another_name_was_not(String given) {
        assertThat(Nearest.to(given, KNOWN)).isEmpty();
    }

    @Test
    void a_name_of_great_length_is_compared_with_none() {
        assertThat(Nearest.to("school".repeat(100_000), KNOWN)).isEmpty();
    }

    @Test
    void where_nothing_is_asked_for_there_is_nothing_to_list() {
        assertThat(FieldProblem.unknown("?q", "q", List.of()).detail())
                .isEqualTo("is not known here: remove it; nothing is asked for here");
    }
}
