package org.rollcall.attendance.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.json;
import static org.rollcall.attendance.AttendanceApi.line;
import static org.rollcall.attendance.AttendanceApi.rollLine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.PublishedEvent;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

@RollcallTest
class SimultaneousUploadsTest {

    private static final String REACHED = "org.rollcall.attendance.register.threshold-reached.v1";

    @Autowired
    private MockMvcTester http;

    @Test
    void files_that_come_at_once_lose_no_mark_and_announce_the_threshold_once() throws Exception {
        AttendanceApi api = AttendanceApi.withSchool(http);
        api.importRoll(rollLine(1));
        List<String> days = List.of("2026-09-14", "2026-09-15", "2026-09-16", "2026-09-17", "2026-09-18");

        List<JsonNode> reports = atOnce(api, days);

        assertThat(reports.stream()
                        .mapToInt(report -> report.required("created").intValue()))
                .hasSize(5)
                .containsOnly(2);
        assertThat(reports.stream()
                        .mapToInt(report -> report.required("thresholdsReached").intValue())
                        .sum())
                .isEqualTo(1);
        String pupil = "/pupils/" + api.enrol(1);
        assertThat(json(api.get(pupil + "/attendance", api.as(Role.ATTENDANCE_OFFICER)))
                        .required("sessions")
                        .size())
                .isEqualTo(10);
        try (PublishedEvents events = PublishedEvents.of(api.council(), "attendance")) {
            events.await(REACHED);
            api.importRoll(rollLine(2));
            events.await("org.rollcall.attendance.pupil.enrolled.v1", 2);
            assertThat(events.heard()).extracting(PublishedEvent::type).containsOnlyOnce(REACHED);
        }
    }

    @Test
    void a_roll_sent_twice_at_once_enrols_each_pupil_once() throws Exception {
        AttendanceApi api = AttendanceApi.withSchool(http);
        String roll = IntStream.range(0, 40).mapToObj(AttendanceApi::rollLine).collect(Collectors.joining());

        List<JsonNode> reports = run(List.of(roll, roll), file -> json(api.importRoll(file)));

        assertThat(reports.stream()
                        .mapToInt(report -> report.required("created").intValue())
                        .sum())
                .isEqualTo(40);
        assertThat(reports.stream()
                        .mapToInt(report -> report.required("unchanged").intValue())
                        .sum())
                .isEqualTo(40);
    }

    private static List<JsonNode> atOnce(AttendanceApi api, List<String> days) throws Exception {
        return run(days, day -> json(api.upload(line(1, day, "AM", "G") + line(1, day, "PM", "G"))));
    }

    private static <T> List<JsonNode> run(List<T> inputs, Function<T, JsonNode> send) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(inputs.size())) {
            List<Future<JsonNode>> answers = new ArrayList<>();
            for (T input : inputs) {
                answers.add(threads.submit(() -> send.apply(input)));
            }
            List<JsonNode> reports = new ArrayList<>();
            for (Future<JsonNode> answer : answers) {
                reports.add(answer.get());
            }
            return reports;
        }
    }
}
