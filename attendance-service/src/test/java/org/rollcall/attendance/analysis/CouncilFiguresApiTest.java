package org.rollcall.attendance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.OTHER_URN;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.json;
import static org.rollcall.attendance.AttendanceApi.line;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import tools.jackson.databind.JsonNode;

@RollcallTest
class CouncilFiguresApiTest extends FiguresApi {

    @Test
    void a_pupil_of_two_schools_counts_once_in_the_council() {
        otherSchool();
        enrol(OTHER_URN, 3, "4", "", "F", "SUBSIDIARY");
        uploadTo(
                OTHER_URN,
                IntStream.rangeClosed(14, 16)
                        .mapToObj(day -> line(3, "2026-09-" + day, "AM", "/") + line(3, "2026-09-" + day, "PM", "O"))
                        .collect(Collectors.joining()));
        api.upload(line(3, "2026-09-14", "AM", "D") + line(3, "2026-09-14", "PM", "D"));
        figures("");
        json(api.get("/schools/" + OTHER_URN + "/figures", api.as(Role.ATTENDANCE_OFFICER)));
        figures("");

        JsonNode council = json(api.get("/council/figures", api.as(Role.ATTENDANCE_OFFICER)));

        assertThat(council.required("schoolsWithMarks").intValue()).isEqualTo(2);
        assertThat(numbers(council.required("council"))).containsExactly(3, 30, 9, 10, 11, 0, 3, 2);
        assertThat(numbers(council.required("items").get(0).required("figures")))
                .containsExactly(3, 28, 8, 10, 10, 2, 2, 2);
        assertThat(numbers(council.required("items").get(1).required("figures")))
                .containsExactly(1, 6, 3, 0, 3, 0, 1, 1);
    }

    @Test
    void a_school_stands_beside_council_phase_and_the_neighbours_of_the_day() {
        otherSchool();
        enrol(OTHER_URN, 4, "4", "", "M", "MAIN");
        uploadTo(OTHER_URN, presentWeek(4));
        json(api.get("/schools/" + OTHER_URN + "/figures", api.as(Role.ATTENDANCE_OFFICER)));
        String named = "{\"from\":\"2026-09-01\",\"schools\":[\"" + OTHER_URN + "\"]}";
        assertThat(api.put("/schools/" + URN + "/neighbours", api.as(Role.COUNCIL_ADMIN), named))
                .hasStatusOk();

        JsonNode beside = json(api.get("/schools/" + URN + "/comparison", api.as(Role.TEAM_LEADER)));

        assertThat(beside.required("council")
                        .required("figures")
                        .required("possible")
                        .intValue())
                .isEqualTo(40);
        assertThat(beside.required("phase").required("schools").intValue()).isEqualTo(2);
        assertThat(beside.required("neighbours")
                        .required("attendancePointsAbove")
                        .doubleValue())
                .isEqualTo(-66.67);
        assertThat(beside.required("neighbours").required("each").size()).isEqualTo(1);
        JsonNode toTheSchool = json(api.get("/schools/" + URN + "/comparison", api.asSchool(Role.HEAD_TEACHER)));
        assertThat(toTheSchool.required("neighbours").has("each")).isFalse();
    }

    @Test
    void neighbours_begin_on_a_day_and_are_schools_of_the_council() {
        String path = "/schools/" + URN + "/neighbours";
        otherSchool();
        String later = "{\"from\":\"2026-10-01\",\"schools\":[\"" + OTHER_URN + "\"]}";
        assertThat(api.put(path, api.as(Role.COUNCIL_ADMIN), later)).hasStatusOk();

        assertThat(json(api.get("/schools/" + URN + "/comparison", api.as(Role.TEAM_LEADER)))
                        .required("neighbours")
                        .isNull())
                .isTrue();
        for (String schools : List.of("\"142999\"", "\"" + URN + "\"", "\"142102\",\"142102\"", "\"12\"")) {
            String wrong = "{\"from\":\"2026-09-01\",\"schools\":[" + schools + "]}";
            assertThat(api.put(path, api.as(Role.COUNCIL_ADMIN), wrong)).hasStatus(422);
        }
        assertThat(api.put(path, api.as(Role.ATTENDANCE_OFFICER), later)).hasStatus(403);
        assertThat(api.put(path, AttendanceApi.stranger(Role.COUNCIL_ADMIN), later))
                .hasStatus(404);
        assertThat(json(api.get(path, api.as(Role.AUDITOR))).required("named").size())
                .isEqualTo(1);
    }

    @Test
    void the_councils_figures_are_the_councils_alone() {
        assertThat(api.get("/council/figures", api.asSchool(Role.HEAD_TEACHER))).hasStatus(403);
        JsonNode others = json(api.get("/council/figures", AttendanceApi.stranger(Role.TEAM_LEADER)));
        assertThat(others.required("items").size()).isZero();
        assertThat(others.required("council").required("possible").intValue()).isZero();
        figures("");
        assertThat(api.get("/council/figures?term=MICHAELMAS", api.as(Role.TEAM_LEADER)))
                .hasStatus(422);
    }

    private void uploadTo(String urn, String lines) {
        assertThat(api.postCsv(
                        "/schools/" + urn + "/register-uploads",
                        api.as(Role.SYSTEM).schools(urn),
                        AttendanceApi.REGISTER_HEADER + lines))
                .hasStatusOk();
    }
}
