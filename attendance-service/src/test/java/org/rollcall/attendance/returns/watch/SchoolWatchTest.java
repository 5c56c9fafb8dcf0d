package org.rollcall.attendance.returns.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SchoolWatchTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 21);

    private final SchoolWatch begun = SchoolWatch.begin("142101", MONDAY).value();
    private final SchoolWatch.Type type = new SchoolWatch.Type();

    @Test
    void it_is_due_on_the_day_it_begins_and_every_day_after() {
        SchoolWatch looked = begun.lookedAt(MONDAY).value();

        assertThat(type.due(begun)).contains(MONDAY);
        assertThat(type.due(looked)).contains(MONDAY.plusDays(1));
        assertThat(looked.since()).isEqualTo(MONDAY);
    }

    @Test
    void days_on_which_nobody_looked_are_made_up_for_by_one_look() {
        assertThat(type.due(begun.lookedAt(MONDAY.plusDays(40)).value())).contains(MONDAY.plusDays(41));
    }

    @Test
    void marks_bring_the_next_look_forward_and_never_put_it_off() {
        SchoolWatch looked = begun.lookedAt(MONDAY).value();

        assertThat(type.due(looked.atOnce(MONDAY))).contains(MONDAY);
        assertThat(type.due(begun.atOnce(MONDAY.plusDays(3)))).contains(MONDAY);
    }

    @Test
    void every_register_is_read_on_one_school_day_of_the_week_and_not_on_the_same_for_all_schools() {
        Set<DayOfWeek> days = IntStream.range(0, 50)
                .mapToObj(n ->
                        SchoolWatch.begin(String.valueOf(142101 + n), MONDAY).value())
                .flatMap(watch -> MONDAY.datesUntil(MONDAY.plusDays(7)).filter(watch::readsEveryRegisterOn))
                .map(LocalDate::getDayOfWeek)
                .collect(Collectors.toSet());

        assertThat(MONDAY.datesUntil(MONDAY.plusDays(7)).filter(begun::readsEveryRegisterOn))
                .hasSize(1);
        assertThat(days)
                .containsExactlyInAnyOrder(
                        DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    }

    @Test
    void a_duty_that_ran_out_before_the_service_heard_of_the_school_is_not_owed() {
        assertThat(begun.stillOwedWhenBegun(MONDAY)).isTrue();
        assertThat(begun.stillOwedWhenBegun(MONDAY.minusDays(1))).isFalse();
    }
}
