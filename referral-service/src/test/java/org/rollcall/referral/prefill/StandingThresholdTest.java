package org.rollcall.referral.prefill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.platform.calendar.DateRange;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.calendar.Term;
import org.rollcall.referral.peer.Marks;
import org.rollcall.referral.pupil.Threshold;

class StandingThresholdTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final SchoolCalendar AUTUMN = new SchoolCalendar(
            "autumn",
            List.of(new Term("Autumn", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 18))),
            List.of(new DateRange(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 10, 30))),
            List.of(),
            List.of(),
            List.of());

    private final StandingThreshold standing = new StandingThreshold(AUTUMN, TODAY);

    @Test
    void the_ten_school_weeks_end_with_this_one_and_reach_over_the_half_term() {
        assertThat(standing.since()).contains(LocalDate.of(2026, 9, 14));
        assertThat(new StandingThreshold(AUTUMN, LocalDate.of(2026, 8, 28)).since())
                .isEmpty();
    }

    @ParameterizedTest(name = "a crossing met on {0} stands today: {1}")
    @CsvSource({"2025-11-20, false", "2026-09-11, false", "2026-09-14, true", "2026-11-26, true"})
    void a_crossing_is_offered_while_it_was_met_in_these_weeks(LocalDate metOn, boolean stands) {
        assertThat(standing.stands(new Threshold(metOn, "PM", metOn.minusWeeks(9), 10)))
                .isEqualTo(stands);
    }

    @Test
    void the_tenth_session_in_these_weeks_is_a_crossing_and_the_ninth_is_none() {
        LocalDate first = LocalDate.of(2026, 9, 14);

        assertThat(standing.in(absences(first, 10, "O")))
                .contains(new Threshold(LocalDate.of(2026, 9, 25), "AM", LocalDate.of(2026, 8, 31), 10));
        assertThat(standing.in(absences(first, 9, "O"))).isEmpty();
        assertThat(standing.in(absences(first, 10, "I"))).isEmpty();
    }

    @Test
    void a_session_before_these_weeks_does_not_count_into_them() {
        List<Marks.Session> nine = absences(LocalDate.of(2026, 9, 14), 9, "U");
        List<Marks.Session> before = absences(LocalDate.of(2026, 9, 11), 1, "U");

        assertThat(standing.in(Stream.concat(before.stream(), nine.stream()).toList()))
                .isEmpty();
    }

    /** One each morning of the school days from that one on. */
    private static List<Marks.Session> absences(LocalDate from, int many, String code) {
        List<LocalDate> days = from.datesUntil(from.plusWeeks(4))
                .filter(AUTUMN::isSchoolDay)
                .limit(many)
                .toList();
        return IntStream.range(0, many)
                .mapToObj(n -> new Marks.Session(days.get(n), Half.AM, "142101", code))
                .toList();
    }
}
