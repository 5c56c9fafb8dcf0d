package org.rollcall.attendance.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.json;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.Vectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RollcallTest
class TermUploadTest {

    private static final int PUPILS = 420;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private MovableClock clock;

    @Test
    void a_whole_term_of_a_primary_school_comes_in_one_file_and_the_same_file_again_changes_nothing() {
        AttendanceApi api = AttendanceApi.withSchool(http);
        api.importRoll(
                IntStream.range(0, PUPILS).mapToObj(AttendanceApi::rollLine).collect(Collectors.joining()));
        clock.moveTo(LocalDate.of(2026, 12, 21));
        List<LocalDate> days = autumn();
        String file = IntStream.range(0, PUPILS).mapToObj(n -> term(n, days)).collect(Collectors.joining());
        int rows = PUPILS * days.size() * 2;

        JsonNode first = json(api.upload(file));
        JsonNode again = json(api.upload(file));

        assertThat(first.required("created").intValue()).isEqualTo(rows);
        assertThat(first.required("thresholdsReached").intValue()).isEqualTo(1);
        assertThat(again.required("unchanged").intValue()).isEqualTo(rows);
        assertThat(again.required("thresholdsReached").intValue()).isZero();
    }

    private static List<LocalDate> autumn() {
        return JsonMapper.builder()
                .build()
                .convertValue(Vectors.calendar("CAL-A"), SchoolCalendar.class)
                .schoolDays()
                .stream()
                .filter(day -> day.isAfter(LocalDate.of(2026, 8, 31)) && day.isBefore(LocalDate.of(2027, 1, 1)))
                .toList();
    }

    /** Pupil 7 is away without leave in the second week; everybody else is away one afternoon. */
    private static String term(int n, List<LocalDate> days) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < days.size(); i++) {
            boolean away = n == 7 && i >= 5 && i < 10;
            lines.append(AttendanceApi.line(n, days.get(i).toString(), "AM", away ? "G" : "/"));
            lines.append(AttendanceApi.line(n, days.get(i).toString(), "PM", away ? "G" : i == n % 70 ? "O" : "\\"));
        }
        return lines.toString();
    }
}
