package org.rollcall.attendance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.OTHER_URN;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.json;
import static org.rollcall.attendance.AttendanceApi.line;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import tools.jackson.databind.JsonNode;

@RollcallTest
class PupilFiguresApiTest extends FiguresApi {

    @Test
    void pupils_come_page_by_page_the_most_absent_first() {
        api.upload(line(1, "2026-09-18", "PM", "L"));
        JsonNode first = json(api.get(FIGURES + "/pupils?limit=2", api.asSchool(Role.SCHOOL_STAFF)));
        String next = first.required("next").stringValue();
        JsonNode last = json(api.get(FIGURES + "/pupils?limit=2&after=" + next, api.asSchool(Role.SCHOOL_STAFF)));

        assertThat(names(first)).containsExactly("Robin2", "Robin1");
        assertThat(names(last)).containsExactly("Robin3");
        assertThat(last.has("next")).isFalse();
        JsonNode second = first.required("items").get(1);
        assertThat(second.required("summary").required("attendancePct").doubleValue())
                .isEqualTo(10.0);
        assertThat(second.required("absencePct").doubleValue()).isEqualTo(90.0);
        assertThat(second.required("registrationGroup").stringValue()).isEqualTo("Oak");
    }

    @Test
    void pupils_are_listed_by_level_and_by_unauthorised_sessions() {
        assertThat(names(json(api.get(FIGURES + "/pupils?level=severe&sort=unauthorised", api.as(Role.TEAM_LEADER)))))
                .containsExactly("Robin1", "Robin2");
        assertThat(api.get(FIGURES + "/pupils?level=poor", api.as(Role.TEAM_LEADER)))
                .hasStatus(422);
        assertThat(api.get(FIGURES + "/pupils?sort=name", api.as(Role.TEAM_LEADER)))
                .hasStatus(422);
        assertThat(api.get(FIGURES + "/pupils?after=x", api.as(Role.TEAM_LEADER)))
                .hasStatus(422);
    }

    @Test
    void the_trend_numbers_school_weeks_and_adds_up_complete_ones() {
        api.upload(line(3, "2026-09-21", "AM", "/"));
        JsonNode trend = json(api.get("/schools/" + URN + "/trend", api.asSchool(Role.HEAD_TEACHER)));

        assertThat(trend.required("asOf").stringValue()).isEqualTo("2026-09-21");
        assertThat(trend.required("weeks").size()).isEqualTo(4);
        assertThat(trend.required("toDate").required("number").intValue()).isEqualTo(3);
        JsonNode week = trend.required("weeks").get(2).required("years").get(0);
        assertThat(week.required("monday").stringValue()).isEqualTo("2026-09-14");
        assertThat(week.required("complete").booleanValue()).isTrue();
        assertThat(week.required("figures").required("possible").intValue()).isEqualTo(30);
        assertThat(trend.required("weeks")
                        .get(3)
                        .required("years")
                        .get(0)
                        .required("complete")
                        .booleanValue())
                .isFalse();
        assertThat(api.get("/schools/" + URN + "/trend?earlierYears=6", api.asSchool(Role.HEAD_TEACHER)))
                .hasStatus(422);
    }

    @Test
    void a_school_without_marks_has_figures_of_nothing() {
        otherSchool();
        for (String by : List.of("school", "class", "week")) {
            JsonNode figures =
                    json(api.get("/schools/" + OTHER_URN + "/figures?by=" + by, api.as(Role.ATTENDANCE_OFFICER)));
            assertThat(figures.required("asOf").isNull()).isTrue();
            assertThat(figures.required("whole").required("possible").intValue())
                    .isZero();
            assertThat(figures.required("whole").required("attendancePct").isNull())
                    .isTrue();
            assertThat(figures.required("rows").size()).isZero();
        }
        assertThat(json(api.get("/schools/" + OTHER_URN + "/figures/pupils", api.as(Role.ATTENDANCE_OFFICER)))
                        .required("items")
                        .size())
                .isZero();
        assertThat(json(api.get("/schools/" + OTHER_URN + "/trend", api.as(Role.ATTENDANCE_OFFICER)))
                        .required("weeks")
                        .size())
                .isZero();
    }

    private static List<String> names(JsonNode page) {
        return page.required("items")
                .valueStream()
                .map(item -> item.required("forename").stringValue())
                .toList();
    }
}
