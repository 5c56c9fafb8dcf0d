package org.rollcall.licensing.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rollcall.licensing.permit.PermitAge.Reason.NOT_ON_13_LIST;
import static org.rollcall.licensing.permit.PermitAge.Reason.PROHIBITED_OCCUPATION;
import static org.rollcall.licensing.permit.PermitAge.Reason.UNDER_13;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.platform.rules.InvalidInput;

class PermitAgeTest {

    private static final String FOURTEENTH_BIRTHDAY = "2012-11-20";

    @ParameterizedTest
    @CsvSource({"2026-11-19, false", "2026-11-20, true"})
    void work_that_is_not_listed_is_allowed_from_the_fourteenth_birthday(LocalDate day, boolean allowed) {
        assertThat(answer(FOURTEENTH_BIRTHDAY, day, "STEWARD").allowed()).isEqualTo(allowed);
        assertThat(answer(FOURTEENTH_BIRTHDAY, day, "SHOP").allowed()).isTrue();
    }

    @Test
    void every_reason_is_given_but_a_forbidden_occupation_is_not_also_called_unlisted() {
        LocalDate day = LocalDate.parse("2026-11-20");
        assertThat(answer("2013-11-21", day, "REFUSE").reasons()).containsExactly(PROHIBITED_OCCUPATION, UNDER_13);
        assertThat(answer("2013-11-20", day, "REFUSE").reasons()).containsExactly(PROHIBITED_OCCUPATION);
        assertThat(answer("2013-11-21", day, "STEWARD").reasons()).containsExactly(UNDER_13);
        assertThat(answer("2013-11-20", day, "STEWARD").reasons()).containsExactly(NOT_ON_13_LIST);
    }

    @Test
    void a_permit_is_needed_on_the_school_leaving_date_and_not_the_day_after() {
        assertThat(answer("2010-02-01", LocalDate.parse("2026-06-26"), "COMMERCIAL_KITCHEN"))
                .isEqualTo(new PermitAge.Answer(false, true, List.of(PROHIBITED_OCCUPATION)));
        assertThat(answer("2010-02-01", LocalDate.parse("2026-06-27"), "COMMERCIAL_KITCHEN"))
                .isEqualTo(new PermitAge.Answer(true, false, List.of()));
    }

    @Test
    void the_law_is_known_from_the_day_it_is_recorded() {
        assertThat(answer("1986-10-11", LocalDate.parse("2000-10-11"), "SHOP").allowed())
                .isTrue();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> answer("1986-10-10", LocalDate.parse("2000-10-10"), "SHOP"))
                .withMessageStartingWith("/workDate must be on or after 2000-10-11");
    }

    @Test
    void nobody_works_before_they_are_born() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> answer("2026-11-21", LocalDate.parse("2026-11-20"), "SHOP"))
                .withMessage("/workDate must not be before dob");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop", "A SHOP", "1ST", "Łódź"})
    void an_occupation_is_a_code(String occupation) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> answer("2010-01-01", LocalDate.parse("2025-01-01"), occupation))
                .withMessageStartingWith("/occupation");
    }

    private static PermitAge.Answer answer(String dob, LocalDate workDate, String occupation) {
        return new PermitAge().answer(new PermitAge.Given(LocalDate.parse(dob), workDate, occupation));
    }
}
