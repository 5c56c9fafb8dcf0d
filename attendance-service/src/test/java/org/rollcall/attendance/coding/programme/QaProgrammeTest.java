package org.rollcall.attendance.coding.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.attendance.coding.doubt.Child;

class QaProgrammeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 13);

    @ParameterizedTest(name = "the week of {0} is reviewed on {1}")
    @CsvSource({
        "2026-09-14, 2026-09-21", // the next Monday
        "2026-04-27, 2026-05-05", // a bank holiday Monday: the Tuesday
        "2026-05-18, 2026-06-01", // half term
        "2026-10-19, 2026-11-03", // half term, then a training day
        "2026-12-14, 2027-01-05", // Christmas, then a training day
        "2026-07-20, 2026-09-02", // the summer
    })
    void a_week_is_reviewed_on_the_first_school_day_after_it(LocalDate week, LocalDate opens) {
        assertThat(QaProgramme.opensOn(week, Child.DAYS)).contains(opens);
    }

    @Test
    void holidays_have_no_review_and_the_weeks_follow_one_another() {
        QaProgramme programme = QaProgramme.choose("142101", LocalDate.of(2026, 10, 20), null, TODAY);
        assertThat(programme.nextWeek(Child.DAYS)).contains(LocalDate.of(2026, 10, 19));

        QaProgramme next = programme.opened(LocalDate.of(2026, 10, 19), TODAY);

        assertThat(next.nextWeek(Child.DAYS)).contains(LocalDate.of(2026, 11, 2));
    }

    @Test
    void where_the_calendar_ends_it_is_asked_again_each_Monday() {
        LocalDate last = Child.CALENDAR.schoolDays().getLast();
        QaProgramme programme = QaProgramme.choose("142101", last, null, TODAY);

        assertThat(QaProgramme.opensOn(last, Child.DAYS)).isEmpty();
        assertThat(programme.waitingForCalendar(LocalDate.of(2027, 7, 26)).due())
                .contains(LocalDate.of(2027, 8, 2));
    }

    @Test
    void a_programme_ends_with_its_last_week() {
        LocalDate until = LocalDate.of(2026, 9, 25);
        QaProgramme programme = QaProgramme.choose("142101", LocalDate.of(2026, 9, 14), until, TODAY);

        assertThat(programme.due()).isPresent();
        assertThat(programme.opened(LocalDate.of(2026, 9, 14), TODAY).due()).isPresent();
        assertThat(programme.opened(LocalDate.of(2026, 9, 21), TODAY).due()).isEmpty();
    }

    @Test
    void a_week_that_was_reviewed_is_not_reviewed_again_when_the_choice_changes() {
        QaProgramme read = QaProgramme.choose("142101", LocalDate.of(2026, 9, 14), null, TODAY)
                .opened(LocalDate.of(2026, 9, 14), TODAY);

        assertThat(read.change(LocalDate.of(2026, 9, 7), null, TODAY).week()).isEqualTo(LocalDate.of(2026, 9, 21));
        assertThat(read.change(LocalDate.of(2026, 10, 5), null, TODAY).week()).isEqualTo(LocalDate.of(2026, 10, 5));
    }
}
