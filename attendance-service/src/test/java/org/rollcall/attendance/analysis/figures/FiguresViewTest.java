package org.rollcall.attendance.analysis.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.attendance.analysis.counting.Tally;
import org.rollcall.attendance.analysis.figures.PupilOrder.Place;

class FiguresViewTest {

    @ParameterizedTest(name = "{0} attended and {1} missed are shown as {2} and persistent: {3}")
    @CsvSource({
        "342, 38, 90.0, true",
        "343, 37, 90.26, false",
        "300, 33, 90.09, false",
        "190, 190, 50.0, true",
        "8, 1, 88.89, true"
    })
    void counts_decide_and_percentages_only_show(long attended, long missed, double shown, boolean persistent) {
        Tally sessions = new Tally(attended, 0, missed, 0, 0, 0);

        assertThat(FiguresView.of(new Figures(sessions, 1, 0, 0)).attendancePct())
                .isEqualTo(shown);
        assertThat(sessions.persistent()).isEqualTo(persistent);
    }

    @Test
    void without_a_possible_session_nothing_is_said_of_shares() {
        FiguresView view = FiguresView.of(new Figures(new Tally(0, 0, 0, 0, 0, 12), 0, 0, 0));

        assertThat(view.possible()).isZero();
        assertThat(view.notPossible()).isEqualTo(12);
        assertThat(view.attendancePct()).isNull();
        assertThat(view.absencePct()).isNull();
        assertThat(view.persistentlyAbsentPct()).isNull();
    }

    @Test
    void points_between_two_schools_are_rounded_once() {
        Tally third = new Tally(1, 0, 2, 0, 0, 0);
        Tally sixth = new Tally(1, 0, 5, 0, 0, 0);

        assertThat(FiguresView.points(third, sixth)).isEqualTo(16.67);
        assertThat(FiguresView.points(sixth, third)).isEqualTo(-16.67);
        assertThat(FiguresView.points(third, Tally.NONE)).isNull();
    }

    @Test
    void figures_are_read_as_they_were_written() {
        Figures figures = new Figures(new Tally(1, 2, 3, 4, 5, 6), 7, 8, 9);

        assertThat(Figures.read(figures.text())).isEqualTo(figures);
    }

    @Test
    void pupils_stand_in_order_of_the_share_they_missed_and_those_without_a_possible_session_last() {
        Place half = new Place(5, 10, "b");
        Place sameHalf = new Place(50, 100, "c");
        Place third = new Place(33, 99, "a");
        Place nothing = new Place(0, 0, "0");

        assertThat(java.util.stream.Stream.of(nothing, third, sameHalf, half).sorted())
                .containsExactly(half, sameHalf, third, nothing);
        assertThat(Place.read(sameHalf.text())).isEqualTo(sameHalf);
    }
}
