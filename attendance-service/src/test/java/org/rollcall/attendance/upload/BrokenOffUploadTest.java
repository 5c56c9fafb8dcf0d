package org.rollcall.attendance.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rollcall.attendance.AttendanceApi.BASE;
import static org.rollcall.attendance.AttendanceApi.REGISTER_HEADER;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.json;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.Vectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A sender whose line goes dead in the middle of a file. */
@RollcallTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class BrokenOffUploadTest {

    private static final int PUPILS = 200;

    @Autowired
    private MockMvcTester http;

    @LocalServerPort
    private int port;

    @Test
    void a_file_that_broke_off_is_sent_again_and_loses_and_doubles_nothing() throws Exception {
        AttendanceApi api = AttendanceApi.withSchool(http);
        api.importRoll(
                IntStream.range(0, PUPILS).mapToObj(AttendanceApi::rollLine).collect(Collectors.joining()));
        List<LocalDate> days = days();
        String file = days.stream().map(BrokenOffUploadTest::day).collect(Collectors.joining());
        int rows = PUPILS * days.size() * 2;
        assertThat(rows).as("more than a batch").isGreaterThan(LineSorter.BATCH + 2_000);

        breakOff(api, REGISTER_HEADER + file, 0.97);
        await().atMost(Duration.ofSeconds(60)).until(() -> sessionsOf(api, 1) > 0);
        int kept = sessionsOf(api, 1);
        JsonNode again = json(api.upload(file));

        assertThat(kept).isLessThan(2 * days.size());
        assertThat(again.required("refused").intValue()).isZero();
        assertThat(again.required("changed").intValue()).isZero();
        assertThat(again.required("unchanged").intValue()).isGreaterThanOrEqualTo(LineSorter.BATCH);
        assertThat(again.required("created").intValue()
                        + again.required("unchanged").intValue())
                .isEqualTo(rows);
        assertThat(sessionsOf(api, 1)).isEqualTo(sessionsOf(api, PUPILS - 1)).isEqualTo(2 * days.size());
    }

    private void breakOff(AttendanceApi api, String file, double share) throws IOException {
        byte[] body = file.getBytes(StandardCharsets.UTF_8);
        String head = """
                POST %s/schools/%s/register-uploads HTTP/1.1\r
                Host: localhost\r
                Authorization: %s\r
                Content-Type: text/csv\r
                Content-Length: %d\r
                \r
                """.formatted(BASE, URN, api.mis().bearer(), body.length);
        try (Socket line = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = line.getOutputStream();
            out.write(head.getBytes(StandardCharsets.UTF_8));
            out.write(body, 0, (int) (body.length * share));
            out.flush();
        }
    }

    private static int sessionsOf(AttendanceApi api, int pupil) {
        return json(api.get(
                        "/pupils/" + api.enrol(pupil) + "/attendance?from=2026-01-01&to=2026-09-21",
                        api.as(Role.ATTENDANCE_OFFICER)))
                .required("sessions")
                .size();
    }

    private static List<LocalDate> days() {
        return JsonMapper.builder()
                .build()
                .convertValue(Vectors.calendar("CAL-A"), SchoolCalendar.class)
                .schoolDays()
                .stream()
                .filter(day -> !day.isAfter(LocalDate.of(2026, 9, 21)))
                .toList();
    }

    private static String day(LocalDate day) {
        return IntStream.range(0, PUPILS)
                .mapToObj(n -> AttendanceApi.line(n, day.toString(), "AM", "/")
                        + AttendanceApi.line(n, day.toString(), "PM", "\\"))
                .collect(Collectors.joining());
    }
}
