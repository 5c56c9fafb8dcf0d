package org.rollcall.attendance.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.attendance.register.announcement.RegisterEvent;
import org.rollcall.attendance.threshold.Thresholds;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.testsupport.Vector;
import org.rollcall.platform.testsupport.Vectors;
import tools.jackson.databind.JsonNode;

class ThresholdTest {

    private static final Register EMPTY = Register.open(Marks.ID);

    static Stream<Vector> cases() {
        return Vectors.of("pn.threshold").filter(vector -> !vector.given().has("consumedSessions"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_register_meets_the_threshold_where_the_worked_cases_say(Vector vector) {
        Register yearBefore = Register.open(Marks.YEAR_BEFORE)
                .record(marks(vector, true).list(), Marks.AT, "mis", "mis")
                .register();

        Change<Register> judged = marks(vector, false).in(EMPTY, yearBefore);

        assertThat(judged.value().standing().isPresent())
                .isEqualTo(vector.expect().path("met").asBoolean());
        assertThat(judged.events())
                .hasSize(judged.value().standing().isPresent() ? 1 : 0)
                .allSatisfy(event -> sameAs((RegisterEvent.ThresholdReached) event, vector.expect()));
    }

    @Test
    void the_sessions_relied_on_travel_with_the_announcement() {
        var reached = (RegisterEvent.ThresholdReached)
                Marks.holidayWeek().in(EMPTY).events().getFirst();

        assertThat(reached.sessions()).hasSize(10);
        assertThat(reached.sessions().getFirst())
                .isEqualTo(new RegisterEvent.ReliedOn(LocalDate.of(2026, 9, 14), Half.AM, "G"));
        assertThat(reached.count()).isEqualTo(10);
    }

    @Test
    void nine_are_not_ten() {
        Change<Register> nine = Marks.holidayWeek().and("2026-09-18", "G,\\").in(EMPTY);

        assertThat(nine.value().standing().isPresent()).isFalse();
        assertThat(nine.events()).isEmpty();
    }

    @Test
    void the_same_marks_again_announce_nothing() {
        Register flagged = Marks.holidayWeek().in(EMPTY).value();

        Change<Register> again = Marks.holidayWeek().in(flagged);

        assertThat(again.events()).isEmpty();
        assertThat(again.value()).isEqualTo(flagged);
    }

    @Test
    void further_absence_while_the_threshold_stands_is_not_announced_again() {
        Register flagged = Marks.holidayWeek().in(EMPTY).value();

        Change<Register> more = Marks.on("2026-09-21", "O,O").in(flagged);

        assertThat(more.events()).isEmpty();
        assertThat(more.value().standing().orElseThrow().count()).isEqualTo(12);
    }

    @Test
    void a_correction_that_moves_the_crossing_within_the_same_episode_is_not_announced_again() {
        Register flagged =
                Marks.holidayWeek().and("2026-09-21", "O,O").in(EMPTY).value();

        Change<Register> corrected = Marks.on("2026-09-14", "I,G").in(flagged);

        assertThat(corrected.value().standing().orElseThrow().metOn()).hasToString("2026-09-21 AM");
        assertThat(corrected.events()).noneMatch(RegisterEvent.Crossed.class::isInstance);
    }

    @Test
    void a_correction_below_ten_takes_the_flag_away_and_crossing_again_is_announced_anew() {
        Register flagged = Marks.holidayWeek().in(EMPTY).value();

        Change<Register> dropped = Marks.on("2026-09-14", "I,G").in(flagged);
        assertThat(dropped.value().standing().isPresent()).isFalse();
        assertThat(dropped.events()).noneMatch(RegisterEvent.Crossed.class::isInstance);

        Change<Register> crossed = Marks.on("2026-09-21", "O,/").in(dropped.value());
        assertThat(crossed.value().standing().isPresent()).isTrue();
        assertThat(crossed.events()).hasSize(1);
    }

    @Test
    void when_old_weeks_have_dropped_out_a_new_crossing_is_a_new_announcement() {
        Register flagged = Marks.holidayWeek().in(EMPTY).value();

        Change<Register> winter = Marks.on("2026-12-07", "O,O")
                .and("2026-12-08", "O,O")
                .and("2026-12-09", "O,O")
                .and("2026-12-10", "O,O")
                .and("2026-12-11", "O,O")
                .in(flagged);

        assertThat(winter.events())
                .filteredOn(RegisterEvent.ThresholdReached.class::isInstance)
                .hasSize(1);
    }

    @Test
    void a_crossing_in_July_belongs_to_the_year_that_ends_then() {
        Register july = Register.open(Marks.YEAR_BEFORE)
                .record(
                        Marks.on("2026-07-13", "G,G")
                                .and("2026-07-14", "G,G")
                                .and("2026-07-15", "G,G")
                                .and("2026-07-16", "G,G")
                                .and("2026-07-17", "G,G")
                                .list(),
                        Marks.AT,
                        "mis",
                        "mis")
                .register();

        Change<Register> september = Marks.on("2026-09-07", "O,O").in(EMPTY, july);

        assertThat(september.events()).isEmpty();
        assertThat(september.value().standing().isPresent()).isFalse();
    }

    @Test
    void a_mark_on_a_day_that_the_calendar_has_since_closed_throughout_its_week_does_not_count() {
        Change<Register> holidays = Marks.holidayWeek()
                .and("2026-09-18", "G,\\")
                .and("2026-10-27", "G,G")
                .in(EMPTY);

        assertThat(holidays.value().standing().isPresent()).isFalse();
    }

    @Test
    void a_corrected_session_that_was_relied_on_is_told_although_the_threshold_still_stands() {
        Register flagged =
                Marks.holidayWeek().and("2026-09-21", "O,O").in(EMPTY).value();

        Change<Register> corrected = Marks.on("2026-09-14", "I,G").in(flagged);

        assertThat(corrected.events())
                .singleElement()
                .isInstanceOfSatisfying(RegisterEvent.EvidenceChanged.class, changed -> {
                    assertThat(changed.announcedOn()).hasToString("2026-09-18");
                    assertThat(changed.stands()).isTrue();
                    assertThat(changed.metOn()).hasToString("2026-09-21");
                    assertThat(changed.sessions())
                            .containsExactly(
                                    new RegisterEvent.NoLonger(LocalDate.of(2026, 9, 14), Half.AM, "G", null, false));
                });
        assertThat(Marks.on("2026-09-14", "I,G").in(corrected.value()).events())
                .as("told once")
                .isEmpty();
    }

    @Test
    void a_threshold_that_a_correction_takes_away_is_told() {
        Register flagged = Marks.holidayWeek().in(EMPTY).value();

        assertThat(Marks.on("2026-09-14", "I,G").in(flagged).events())
                .singleElement()
                .isInstanceOfSatisfying(RegisterEvent.EvidenceChanged.class, changed -> {
                    assertThat(changed.stands()).isFalse();
                    assertThat(changed.metOn()).isNull();
                    assertThat(changed.sessions()).hasSize(1);
                });
    }

    @Test
    void a_correction_of_a_session_that_nothing_relied_on_is_not_told() {
        Register flagged =
                Marks.holidayWeek().and("2026-09-21", "O,O").in(EMPTY).value();

        assertThat(Marks.on("2026-09-21", "O,I").in(flagged).events()).isEmpty();
    }

    @Test
    void a_session_of_July_that_was_relied_on_in_September_is_watched_too() {
        Register july = Register.open(Marks.YEAR_BEFORE)
                .record(Marks.on("2026-07-20", "O,O").list(), Marks.AT, "mis", "mis")
                .register();
        Register flagged =
                Marks.none().days("2026-09-21", 4, "G,G").in(EMPTY, july).value();
        Register corrected = july.record(Marks.on("2026-07-20", "O,N").list(), Marks.AT, "mis", "mis")
                .register();

        assertThat(flagged.reachesBack(Marks.BY)).isTrue();
        assertThat(Marks.none().in(flagged, corrected).events())
                .singleElement()
                .isInstanceOfSatisfying(RegisterEvent.EvidenceChanged.class, changed -> assertThat(changed.sessions())
                        .containsExactly(
                                new RegisterEvent.NoLonger(LocalDate.of(2026, 7, 20), Half.PM, "O", "N", true)));
    }

    @Test
    void a_day_that_the_calendar_closes_afterwards_is_told_as_changed_evidence() {
        Register flagged = Marks.holidayWeek().in(EMPTY).value();
        Thresholds closed = Thresholds.of(new SchoolCalendar(
                "closed",
                Marks.CALENDAR.terms(),
                Marks.CALENDAR.halfTerms(),
                Marks.CALENDAR.bankHolidays(),
                Marks.CALENDAR.insetDays(),
                List.of(LocalDate.of(2026, 9, 16))));

        Change<Register> judged = flagged.judge(closed, Register.open(Marks.YEAR_BEFORE));

        assertThat(judged.value().standing()).isEmpty();
        assertThat(judged.events())
                .singleElement()
                .isInstanceOfSatisfying(RegisterEvent.EvidenceChanged.class, changed -> {
                    assertThat(changed.stands()).isFalse();
                    assertThat(changed.sessions()).hasSize(2);
                });
    }

    @Test
    void a_code_that_tells_of_health_never_travels() {
        Register ill = Marks.none().days("2026-09-14", 15, "I,I").in(EMPTY).value();

        assertThat(Marks.on("2026-09-14", "M,I").in(ill).events())
                .filteredOn(RegisterEvent.EvidenceChanged.class::isInstance)
                .anySatisfy(event -> assertThat(((RegisterEvent.EvidenceChanged) event).sessions())
                        .containsExactly(
                                new RegisterEvent.NoLonger(LocalDate.of(2026, 9, 14), Half.AM, null, null, false)));
    }

    private static void sameAs(RegisterEvent.ThresholdReached reached, JsonNode expect) {
        assertThat(reached.metOn() + " " + reached.session())
                .isEqualTo(expect.path("metOn").stringValue());
        assertThat(reached.windowFirstWeek())
                .hasToString(expect.path("windowFirstWeek").stringValue());
        assertThat(reached.count()).isEqualTo(expect.path("count").intValue());
    }

    private static Marks marks(Vector vector, boolean yearBefore) {
        Marks marks = new Marks();
        vector.given().required("register").properties().stream()
                .filter(day -> (day.getKey().compareTo("2026-08-01") < 0) == yearBefore)
                .forEach(day -> marks.and(day.getKey(), day.getValue().stringValue()));
        return marks;
    }
}
