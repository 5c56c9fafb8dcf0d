package org.rollcall.attendance.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.json;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.attendance.csv.Concurrently;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class SettingApiTest {

    private static final String KEY = "calendar.inset-days";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Settings settings;

    private AttendanceApi api;

    @BeforeEach
    void a_council() {
        api = AttendanceApi.withSchool(http);
    }

    @Test
    void what_a_council_has_not_set_is_the_standard() {
        assertThat(settings.number(api.council(), KEY, LocalDate.parse("2026-09-21")))
                .isEqualTo(5);
        assertThat(show().required("today").intValue()).isEqualTo(5);
    }

    @Test
    void a_number_counts_from_its_day_and_its_history_says_who_set_it() {
        set(6, "2026-10-01");

        assertThat(settings.number(api.council(), KEY, LocalDate.parse("2026-09-30")))
                .isEqualTo(5);
        assertThat(settings.number(api.council(), KEY, LocalDate.parse("2026-10-01")))
                .isEqualTo(6);
        assertThat(show().required("today").intValue()).isEqualTo(5);
        assertThat(show().required("history")).singleElement().satisfies(entered -> {
            assertThat(entered.required("value").intValue()).isEqualTo(6);
            assertThat(entered.required("enteredBy").stringValue()).isNotBlank();
        });
    }

    @Test
    void two_administrators_at_once_both_stand_in_the_history() {
        Concurrently.map(List.of(4, 6, 7, 8), value -> set(value, "2026-10-0" + value));

        assertThat(show().required("history").size()).isEqualTo(4);
        assertThat(settings.number(api.council(), KEY, LocalDate.parse("2026-10-07")))
                .isEqualTo(7);
    }

    @ParameterizedTest(name = "{0} is refused at {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"from\":\"2026-10-01\",\"value\":21} | /value",
                "{\"from\":\"2026-10-01\",\"value\":-1} | /value",
                "{\"value\":5} | /from",
                "{\"from\":\"2026-10-01\"} | /value",
            })
    void a_number_outside_its_range_or_without_its_day_is_refused(String body, String place) {
        assertThat(api.put("/council/settings/" + KEY, api.as(Role.COUNCIL_ADMIN), body))
                .hasStatus(422)
                .bodyText()
                .contains(place);
    }

    @Test
    void a_number_that_nobody_counts_by_is_not_found() {
        assertThat(api.get("/council/settings/no.such", api.as(Role.COUNCIL_ADMIN)))
                .hasStatus(404);
    }

    @Test
    void a_council_that_is_not_onboarded_sets_nothing() {
        AttendanceApi newcomer = AttendanceApi.newCouncil(http);

        assertThat(newcomer.put(
                        "/council/settings/" + KEY,
                        newcomer.as(Role.COUNCIL_ADMIN),
                        "{\"from\":\"2026-10-01\",\"value\":6}"))
                .hasStatus(409)
                .bodyText()
                .contains("COUNCIL_NOT_ONBOARDED");
    }

    @Test
    void another_council_keeps_its_own_number_and_only_the_administrator_sets_it() {
        set(6, "2026-09-01");

        assertThat(json(api.get("/council/settings/" + KEY, AttendanceApi.stranger(Role.COUNCIL_ADMIN)))
                        .required("today")
                        .intValue())
                .isEqualTo(5);
        assertThat(api.put("/council/settings/" + KEY, api.as(Role.TEAM_LEADER), "{}"))
                .hasStatus(403);
        assertThat(api.get("/council/settings", api.asSchool(Role.HEAD_TEACHER)))
                .hasStatus(403);
        assertThat(json(api.get("/council/settings", api.as(Role.AUDITOR)))
                        .required("items")
                        .size())
                .isPositive();
    }

    private MvcTestResult set(int value, String from) {
        MvcTestResult set = api.put(
                "/council/settings/" + KEY,
                api.as(Role.COUNCIL_ADMIN),
                "{\"from\":\"%s\",\"value\":%d}".formatted(from, value));
        assertThat(set).hasStatusOk();
        return set;
    }

    private JsonNode show() {
        return json(api.get("/council/settings/" + KEY, api.as(Role.AUDITOR)));
    }
}
