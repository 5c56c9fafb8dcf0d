package org.rollcall.attendance.coding.unexplained;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.attendance.coding.doubt.Child;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.testsupport.Vector;
import org.rollcall.platform.testsupport.Vectors;
import tools.jackson.databind.json.JsonMapper;

class CodeNRuleTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CodeNRule codeN = new CodeNRule();
    private final CodeNAmendByRule amendBy = new CodeNAmendByRule();

    static Stream<Vector> cases() {
        return Stream.of("register.code-n", "code-n.amend-by").flatMap(Vectors::of);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void both_shapes_answer_every_worked_case_of_either(Vector vector) {
        SchoolCalendar calendar = JSON.convertValue(vector.given().required("calendar"), SchoolCalendar.class);
        LocalDate session = LocalDate.parse(vector.given()
                .path("sessionOn")
                .asString(vector.given().path("sessionDate").asString("")));
        LocalDate expected = LocalDate.parse(vector.expect().required("amendBy").stringValue());

        assertThat(codeN.answer(new CodeNRule.Given(calendar, session))).isEqualTo(new CodeNRule.Answer(expected, "O"));
        assertThat(amendBy.answer(new CodeNAmendByRule.Given(calendar, session)).amendBy())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "a session on {0} is amended by {1}")
    @CsvSource({
        "2026-09-11, 2026-09-18", // a Friday: five school days are a week
        "2026-10-16, 2026-10-23", // the last day before half term is the fifth
        "2026-10-19, 2026-11-03", // half term and a training day are not counted
        "2026-12-11, 2026-12-18", // the last day of term is the fifth
        "2026-12-14, 2027-01-05", // nor Christmas and the training day after it
    })
    void days_without_sessions_are_not_counted(LocalDate session, LocalDate expected) {
        assertThat(codeN.answer(new CodeNRule.Given(Child.CALENDAR, session)).amendBy())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} is refused: {1}")
    @CsvSource({
        "2026-09-12, must be a school day", // a Saturday
        "2026-10-27, must be a school day", // half term
        "2026-04-10, CALENDAR_INCOMPLETE", // before the calendar
        "2029-09-10, CALENDAR_INCOMPLETE", // after it
    })
    void a_day_without_a_session_is_refused_with_its_field(LocalDate session, String why) {
        assertThatThrownBy(() -> codeN.answer(new CodeNRule.Given(Child.CALENDAR, session)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("/sessionOn")
                .hasMessageContaining(why);
        assertThatThrownBy(() -> amendBy.answer(new CodeNAmendByRule.Given(Child.CALENDAR, session)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("/sessionDate")
                .hasMessageContaining(why);
    }

    @Test
    void a_calendar_that_ends_before_the_fifth_day_is_not_guessed_beyond() {
        List<LocalDate> days = Child.CALENDAR.schoolDays();
        LocalDate fifthFromTheEnd = days.get(days.size() - 5);
        LocalDate sixthFromTheEnd = days.get(days.size() - 6);

        assertThat(codeN.answer(new CodeNRule.Given(Child.CALENDAR, sixthFromTheEnd))
                        .amendBy())
                .isEqualTo(days.getLast());
        assertThatThrownBy(() -> codeN.answer(new CodeNRule.Given(Child.CALENDAR, fifthFromTheEnd)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("/calendar CALENDAR_INCOMPLETE");
    }

    @Test
    void days_counted_once_give_the_same_answer_as_the_calendar() {
        Child.CALENDAR.schoolDays().stream().limit(150).forEach(day -> assertThat(CodeN.amendBy(Child.DAYS, day))
                .contains(CodeN.amendBy(Child.CALENDAR, day, "/sessionOn")));
    }
}
