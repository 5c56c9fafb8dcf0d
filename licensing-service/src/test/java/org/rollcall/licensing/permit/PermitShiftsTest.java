package org.rollcall.licensing.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rollcall.licensing.permit.Regime.A_1933_BYELAWS;
import static org.rollcall.licensing.permit.Regime.B_CWSA_2026;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.platform.rules.Basis;
import org.rollcall.platform.rules.InvalidInput;

/** Both sides of each limit; the published cases are answered through the API. */
class PermitShiftsTest {

    private static final String FIFTEEN = "2011-03-10";
    private static final String FOURTEEN = "2012-03-10";
    private static final String TUESDAY = "2026-09-15";
    private static final String SATURDAY = "2026-09-19";
    private static final String SUNDAY = "2026-09-20";

    @ParameterizedTest
    @CsvSource({
        "A_1933_BYELAWS, 07:00-08:00, ''",
        "A_1933_BYELAWS, 06:59-07:59, BEFORE_EARLIEST@2026-09-15",
        "A_1933_BYELAWS, 07:00-08:01, BEFORE_SCHOOL_OVER_1H@2026-09-15",
        "A_1933_BYELAWS, 08:00-08:45, ''", // until the bell
        "A_1933_BYELAWS, 08:00-08:46, DURING_SCHOOL_HOURS@2026-09-15",
        "A_1933_BYELAWS, 15:14-16:00, DURING_SCHOOL_HOURS@2026-09-15",
        "A_1933_BYELAWS, 15:15-17:15, ''",
        "A_1933_BYELAWS, 15:15-17:16, DAY_LIMIT_SCHOOL@2026-09-15",
        "A_1933_BYELAWS, 17:00-19:00, ''",
        "A_1933_BYELAWS, 17:01-19:01, AFTER_LATEST@2026-09-15",
        "B_CWSA_2026,    18:00-20:00, ''",
        "B_CWSA_2026,    18:01-20:01, AFTER_LATEST@2026-09-15",
    })
    void a_school_day_has_its_hours_and_two_of_them_may_be_worked(Regime regime, String shift, String breach) {
        assertThat(breaches(regime, true, FIFTEEN, schoolDay(TUESDAY, shift))).isEqualTo(breach);
    }

    @Test
    void the_hour_before_school_needs_a_byelaw_until_the_act_itself_allows_it() {
        WorkDay paperRound = schoolDay(TUESDAY, "07:30-08:30");
        assertThat(breaches(A_1933_BYELAWS, false, FIFTEEN, paperRound))
                .isEqualTo("BEFORE_SCHOOL_NOT_ALLOWED@2026-09-15");
        assertThat(breaches(A_1933_BYELAWS, true, FIFTEEN, paperRound)).isEmpty();
        assertThat(breaches(B_CWSA_2026, false, FIFTEEN, paperRound)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "A_1933_BYELAWS, 10:00-12:00, ''",
        "A_1933_BYELAWS, 10:00-12:01, DAY_LIMIT_SUNDAY@2026-09-20",
        "B_CWSA_2026,    10:00-12:01, ''",
    })
    void only_the_older_text_caps_sundays(Regime regime, String shift, String breach) {
        assertThat(breaches(regime, true, FOURTEEN, freeDay(SUNDAY, shift))).isEqualTo(breach);
    }

    @Test
    void a_sunday_with_school_is_both() {
        assertThat(breaches(A_1933_BYELAWS, true, FIFTEEN, schoolDay(SUNDAY, "16:00-18:30")))
                .isEqualTo("DAY_LIMIT_SCHOOL@2026-09-20 DAY_LIMIT_SUNDAY@2026-09-20");
    }

    @ParameterizedTest
    @CsvSource({
        "2012-03-10, 09:00-12:00 13:00-15:00, ''",
        "2012-03-10, 09:00-12:00 13:00-15:01, DAY_LIMIT_NON_SCHOOL@2026-09-19",
        "2011-03-10, 09:00-13:00 14:00-18:00, ''",
        "2011-03-10, 09:00-13:00 14:00-18:01, DAY_LIMIT_NON_SCHOOL@2026-09-19 NO_ONE_HOUR_BREAK@2026-09-19",
        "2011-09-19, 09:00-13:00 14:00-18:00, ''", // fifteen today
        "2011-09-20, 09:00-13:00 14:00-18:00, DAY_LIMIT_NON_SCHOOL@2026-09-19",
    })
    void a_free_day_has_five_hours_and_eight_from_the_fifteenth_birthday(String dob, String shifts, String breach) {
        assertThat(breaches(A_1933_BYELAWS, true, dob, freeDay(SATURDAY, shifts)))
                .isEqualTo(breach);
    }

    @ParameterizedTest
    @CsvSource({
        "08:00-12:00 13:00-13:30, ''",
        "08:00-12:00 12:59-13:30, NO_ONE_HOUR_BREAK@2026-09-19",
        "12:59-13:30 08:00-12:00, NO_ONE_HOUR_BREAK@2026-09-19", // in whatever order they are told
        "08:00-12:01, NO_ONE_HOUR_BREAK@2026-09-19",
    })
    void four_hours_are_followed_by_a_break_of_one(String shifts, String breach) {
        assertThat(breaches(A_1933_BYELAWS, true, FOURTEEN, freeDay(SATURDAY, shifts)))
                .isEqualTo(breach);
    }

    @ParameterizedTest
    @CsvSource({"09:00-11:00, ''", "09:00-11:01, WEEK_LIMIT_TERM"})
    void a_week_with_school_has_twelve_hours_in_all(String onSaturday, String breach) {
        List<WorkDay> week = Stream.concat(
                        Stream.of("14", "15", "16", "17", "18").map(day -> schoolDay("2026-09-" + day, "16:00-18:00")),
                        Stream.of(freeDay(SATURDAY, onSaturday)))
                .toList();
        assertThat(breaches(A_1933_BYELAWS, true, FIFTEEN, week.toArray(WorkDay[]::new)))
                .isEqualTo(breach);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-03-10, 5, 09:00-12:00 13:00-15:00, ''",
        "2012-03-10, 6, 09:00-12:00 13:00-14:11, WEEK_LIMIT_HOLIDAY",
        "2011-03-10, 5, 09:00-12:00 13:00-17:00, ''",
        "2011-03-10, 5, 08:59-12:00 13:00-17:00, WEEK_LIMIT_HOLIDAY",
    })
    void a_week_without_school_has_twenty_five_hours_and_thirty_five_for_the_older(
            String dob, int days, String shifts, String breach) {
        WorkDay[] week = Stream.iterate(LocalDate.parse("2026-10-26"), day -> day.plusDays(1))
                .limit(days)
                .map(day -> freeDay(day.toString(), shifts))
                .toArray(WorkDay[]::new);
        assertThat(breaches(A_1933_BYELAWS, true, dob, week)).isEqualTo(breach);
    }

    @Test
    void after_the_school_leaving_date_nothing_limits_the_work() {
        assertThat(breaches(A_1933_BYELAWS, true, "2010-02-01", freeDay("2026-06-27", "05:00-23:00")))
                .isEmpty();
        assertThat(breaches(A_1933_BYELAWS, true, "2010-02-01", freeDay("2026-06-26", "05:00-06:00")))
                .isEqualTo("BEFORE_EARLIEST@2026-06-26");
    }

    @Test
    void the_answer_rests_on_the_text_that_was_asked_about() {
        PermitShifts rule = new PermitShifts();
        assertThat(rule.basis(given(A_1933_BYELAWS, true, FIFTEEN)))
                .extracting(Basis::inForceFrom)
                .containsExactly(LocalDate.parse("2000-10-11"));
        assertThat(rule.basis(given(B_CWSA_2026, true, FIFTEEN)))
                .extracting(Basis::inForceFrom)
                .containsExactly((LocalDate) null);
    }

    @Test
    void a_week_that_cannot_be_is_refused() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> given(A_1933_BYELAWS, true, FIFTEEN, freeDay(SATURDAY, ""), freeDay(SATURDAY, "")))
                .withMessageStartingWith("/days lists a date twice");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() ->
                        given(A_1933_BYELAWS, true, FIFTEEN, freeDay("2026-09-14", ""), freeDay("2026-09-21", "")))
                .withMessage("/days must all lie in one week of seven days");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> freeDay(SATURDAY, "09:00-12:00 11:59-13:00"))
                .withMessage("/shifts/1 overlaps an earlier shift: nobody works twice at once");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> freeDay(SATURDAY, "09:00-09:01 ".repeat(25)))
                .withMessage("/shifts must not have more than 24 entries");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> freeDay(SATURDAY, "12:00-12:00"))
                .withMessage("/1 must be after the start of the shift");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new WorkDay(LocalDate.parse(TUESDAY), WorkDay.DayType.SCHOOL, null, null, List.of()))
                .withMessageContaining("/schoolStart is required on a school day")
                .withMessageContaining("/schoolEnd is required on a school day");
    }

    private static String breaches(Regime regime, boolean byelaw, String dob, WorkDay... days) {
        return String.join(
                " ", new PermitShifts().answer(given(regime, byelaw, dob, days)).breaches());
    }

    private static PermitShifts.Given given(Regime regime, boolean byelaw, String dob, WorkDay... days) {
        return new PermitShifts.Given(regime, new PermitShifts.Byelaw(byelaw), LocalDate.parse(dob), List.of(days));
    }

    private static WorkDay schoolDay(String date, String shifts) {
        return new WorkDay(
                LocalDate.parse(date),
                WorkDay.DayType.SCHOOL,
                LocalTime.parse("08:45"),
                LocalTime.parse("15:15"),
                shifts(shifts));
    }

    private static WorkDay freeDay(String date, String shifts) {
        return new WorkDay(LocalDate.parse(date), WorkDay.DayType.NON_SCHOOL, null, null, shifts(shifts));
    }

    private static List<Shift> shifts(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(shift -> !shift.isEmpty())
                .map(shift -> new Shift(LocalTime.parse(shift.substring(0, 5)), LocalTime.parse(shift.substring(6))))
                .toList();
    }
}
