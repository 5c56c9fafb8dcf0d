package org.rollcall.attendance.tracker.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.platform.calendar.Half;

class PupilSessionsTest {

    @Test
    void a_week_counts_what_was_possible_attended_missed_and_late() {
        WeekFigures week = Marked.present("2026-09-14", "2026-09-18")
                .day("2026-09-14", "I", "M")
                .day("2026-09-15", "U", "\\")
                .day("2026-09-16", "O", "Y1")
                .upTo("2026-09-18")
                .weeks(1)
                .getFirst();

        assertThat(week.week()).isEqualTo(LocalDate.of(2026, 9, 14));
        assertThat(week.tally()).isEqualTo(new Tally(9, 5, 2, 2, 1));
        assertThat(week.tally().pct()).isEqualTo(55.56);
    }

    @Test
    void a_half_term_is_no_week_and_the_week_before_it_is_among_the_four() {
        List<WeekFigures> weeks = Marked.present("2026-09-02", "2026-11-06")
                .with("2026-10-19", "2026-10-23", "I")
                .upTo("2026-11-06")
                .weeks(2);

        assertThat(weeks)
                .extracting(WeekFigures::week)
                .containsExactly(LocalDate.of(2026, 10, 19), LocalDate.of(2026, 11, 2));
        assertThat(weeks.getLast().fourBefore()).isEqualTo(new Tally(40, 30, 10, 0, 0));
        assertThat(weeks.getLast().change()).isEqualTo(25.0);
    }

    @Test
    void the_year_to_date_begins_with_the_school_year() {
        PupilSessions sessions = Marked.present("2026-09-02", "2026-09-11")
                .with("2026-07-06", "2026-07-21", "O")
                .upTo("2026-09-11");

        assertThat(sessions.yearToDate()).isEqualTo(new Tally(16, 16, 0, 0, 0));
        assertThat(sessions.weeks(3).getFirst().yearToDate().unauthorised()).isEqualTo(24);
    }

    @Test
    void marks_after_the_day_and_on_days_without_school_are_left_out() {
        PupilSessions sessions = Marked.present("2026-09-14", "2026-09-18")
                .day("2026-09-12", "O", "O")
                .upTo("2026-09-16");

        assertThat(sessions.yearToDate()).isEqualTo(new Tally(6, 6, 0, 0, 0));
    }

    @Test
    void without_a_possible_session_there_is_neither_percentage_nor_change() {
        WeekFigures week = Marked.present("2026-09-14", "2026-09-18")
                .with("2026-09-21", "2026-09-25", "Y4")
                .upTo("2026-09-25")
                .weeks(1)
                .getFirst();

        assertThat(week.tally().pct()).isNull();
        assertThat(week.change()).isNull();
        assertThat(Colour.of(week.tally(), TrackerSettings.DEFAULTS)).isEqualTo(Colour.NONE);
    }

    @ParameterizedTest(name = "{0} of 200 sessions are {1}")
    @CsvSource({"190, GREEN", "189, AMBER", "180, AMBER", "179, RED", "100, RED", "99, BLACK", "0, BLACK"})
    void colours_change_at_their_lines(long present, Colour colour) {
        assertThat(Colour.of(new Tally(200, present, 200 - present, 0, 0), TrackerSettings.DEFAULTS))
                .isEqualTo(colour);
    }

    @ParameterizedTest(name = "{0} % and more is green: 850 of 1000 are {1}")
    @CsvSource({"85, GREEN", "86, AMBER"})
    void a_council_sets_its_own_lines(int greenFrom, Colour colour) {
        TrackerSettings own = new TrackerSettings(greenFrom, 60, 30, 5, 10, 5, 95, 6, 1, 3, 5);

        assertThat(Colour.of(new Tally(1_000, 850, 150, 0, 0), own)).isEqualTo(colour);
    }

    @Test
    void an_afternoon_closed_by_itself_is_no_session_and_breaks_no_run() {
        PupilSessions sessions = Marked.present("2026-09-02", "2026-09-11")
                .with("2026-09-14", "2026-09-25", "O")
                .day("2026-09-16", "O", "\\")
                .upTo("2026-09-25", Marked.closedOn("2026-09-16", Half.PM));

        assertThat(sessions.weeks(2).getFirst().tally()).isEqualTo(new Tally(9, 0, 0, 9, 0));
        assertThat(new AbsencePicture(sessions).longAbsence().orElseThrow().schoolDays())
                .isEqualTo(10);
    }
}
