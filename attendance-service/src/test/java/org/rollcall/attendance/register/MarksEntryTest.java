package org.rollcall.attendance.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.attendance.code.AttendanceCode;
import org.rollcall.attendance.code.AttendanceCodes;
import org.rollcall.attendance.register.mark.Dispute;
import org.rollcall.attendance.register.mark.Disputes;
import org.rollcall.attendance.register.mark.Mark;
import org.rollcall.attendance.register.mark.NewMark;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.SchoolSession;

class MarksEntryTest {

    private static final String MIS = "mis";
    private static final Register EMPTY = Register.open(Marks.ID);

    @ParameterizedTest
    @CsvSource({"2026-08-01AM, 0", "2026-08-01PM, 1", "2026-09-14AM, 88", "2027-07-31PM, 729"})
    void every_half_day_of_a_school_year_has_its_place(String session, int place) {
        SchoolYear year = new SchoolYear(2026);

        assertThat(year.placeOf(SchoolSession.parse(session))).isEqualTo(place);
        assertThat(year.sessionAt(place)).isEqualTo(SchoolSession.parse(session));
    }

    @ParameterizedTest
    @CsvSource({"2026-07-31PM", "2027-08-01AM"})
    void a_session_of_another_school_year_has_no_place(String session) {
        assertThatThrownBy(() -> new SchoolYear(2026).placeOf(SchoolSession.parse(session)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(EMPTY.at(SchoolSession.parse(session))).isEmpty();
    }

    @Test
    void every_code_comes_back_as_it_was_entered() {
        for (AttendanceCode code : AttendanceCodes.all()) {
            Mark mark = new Mark(code.symbol(), null);
            Register register = enter(EMPTY, MIS, mark("2026-09-14AM", mark));

            assertThat(register.at(SchoolSession.parse("2026-09-14AM"))).contains(mark);
        }
        assertThat(AttendanceCodes.all().stream().map(AttendanceCode::letter).collect(Collectors.toSet()))
                .as("no two codes are kept by the same letter")
                .hasSize(AttendanceCodes.all().size());
    }

    @Test
    void a_whole_year_is_read_back_in_order_and_takes_less_than_a_kilobyte() {
        List<NewMark> year = Marks.CALENDAR.schoolDays().stream()
                .filter(day -> new SchoolYear(2026).contains(day))
                .flatMap(MarksEntryTest::present)
                .toList();

        Register register = EMPTY.record(year, Marks.AT, "mis", "mis").register();

        assertThat(register.sessions().map(Map.Entry::getKey))
                .containsExactlyElementsOf(year.stream().map(NewMark::session).toList());
        assertThat(register.marks().letters().length()).isLessThan(732);
        assertThat(register.marks().writers()).isEmpty();
    }

    @Test
    void minutes_late_are_kept_and_taken_away_with_the_mark_that_had_them() {
        Register late = enter(EMPTY, MIS, mark("2026-09-14AM", new Mark("U", 45)));
        assertThat(late.at(SchoolSession.parse("2026-09-14AM"))).contains(new Mark("U", 45));

        Register present = enter(late, MIS, mark("2026-09-14AM", new Mark("/", null)));
        assertThat(present.marks().late()).isEmpty();
        assertThat(present.corrections().getFirst().was()).isEqualTo("U+45");
    }

    @Test
    void another_connection_fills_gaps_and_what_it_wrote_is_its_own_to_correct() {
        Register both = enter(enter(EMPTY, MIS, code("2026-09-14AM", "/")), "wonde", code("2026-09-14PM", "N"));

        Register corrected = enter(both, "wonde", code("2026-09-14PM", "I"));

        assertThat(code(corrected, "2026-09-14PM")).isEqualTo("I");
        assertThat(corrected.corrections()).hasSize(1);
        assertThat(corrected.disputes().all()).isEmpty();
    }

    @Test
    void another_connection_that_says_otherwise_is_heard_and_not_believed() {
        Register register = enter(EMPTY, MIS, code("2026-09-14AM", "I"));

        var recorded = register.record(List.of(code("2026-09-14AM", "O")), Marks.AT, "wonde", "wonde");

        assertThat(recorded.disputed()).isEqualTo(1);
        assertThat(recorded.changed() + recorded.unchanged() + recorded.created())
                .isZero();
        assertThat(code(recorded.register(), "2026-09-14AM")).isEqualTo("I");
        assertThat(recorded.register().disputes().open()).isTrue();
        assertThat(recorded.register().disputes().all().getFirst())
                .isEqualTo(new Dispute("2026-09-14AM", "O", "wonde", Marks.AT, null, null));
        assertThat(recorded.register().corrections()).isEmpty();
    }

    @Test
    void the_same_dispute_again_changes_nothing_and_another_mark_takes_its_place() {
        Register disputed = enter(enter(EMPTY, MIS, code("2026-09-14AM", "I")), "wonde", code("2026-09-14AM", "O"));

        assertThat(enter(disputed, "wonde", code("2026-09-14AM", "O"))).isEqualTo(disputed);
        assertThat(enter(disputed, "wonde", code("2026-09-14AM", "G"))
                        .disputes()
                        .all())
                .extracting(Dispute::given)
                .containsExactly("G");
    }

    @Test
    void a_dispute_ends_when_either_connection_comes_round() {
        Register disputed = enter(enter(EMPTY, MIS, code("2026-09-14AM", "I")), "wonde", code("2026-09-14AM", "O"));

        Register otherAgrees = enter(disputed, "wonde", code("2026-09-14AM", "I"));
        Register ownAgrees = enter(disputed, MIS, code("2026-09-14AM", "O"));

        assertThat(otherAgrees.disputes()).isEqualTo(Disputes.NONE);
        assertThat(ownAgrees.disputes()).isEqualTo(Disputes.NONE);
        assertThat(code(ownAgrees, "2026-09-14AM")).isEqualTo("O");
    }

    @Test
    void another_connection_that_keeps_no_minutes_does_not_dispute_them() {
        Register late = enter(EMPTY, MIS, mark("2026-09-14AM", new Mark("L", 5)));

        var same = late.record(List.of(code("2026-09-14AM", "L")), Marks.AT, "wonde", "wonde");
        var other = late.record(List.of(mark("2026-09-14AM", new Mark("L", 9))), Marks.AT, "wonde", "wonde");

        assertThat(same.unchanged()).isEqualTo(1);
        assertThat(same.register()).isEqualTo(late);
        assertThat(other.disputed()).isEqualTo(1);
    }

    private static Stream<NewMark> present(LocalDate day) {
        return Stream.of(
                new NewMark(new SchoolSession(day, Half.AM), new Mark("/", null), null),
                new NewMark(new SchoolSession(day, Half.PM), new Mark("\\", null), null));
    }

    private static Register enter(Register register, String connection, NewMark mark) {
        return register.record(List.of(mark), Marks.AT, connection, connection).register();
    }

    private static NewMark code(String session, String code) {
        return mark(session, new Mark(code, null));
    }

    private static NewMark mark(String session, Mark mark) {
        return new NewMark(SchoolSession.parse(session), mark, null);
    }

    private static String code(Register register, String session) {
        return register.at(SchoolSession.parse(session)).orElseThrow().code();
    }
}
