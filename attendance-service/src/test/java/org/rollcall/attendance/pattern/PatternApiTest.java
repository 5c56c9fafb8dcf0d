package org.rollcall.attendance.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.json;
import static org.rollcall.attendance.AttendanceApi.line;
import static org.rollcall.attendance.AttendanceApi.rollLine;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class PatternApiTest {

    private static final String LATE =
            "{\"from\":\"2026-09-21\",\"name\":\"Late after close\",\"codes\":[\"U\"],\"count\":3,\"schoolWeeks\":2}";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private MovableClock clock;

    private AttendanceApi api;

    @BeforeEach
    void a_council_with_a_school() {
        api = AttendanceApi.withSchool(http);
    }

    @Test
    void a_pattern_is_put_shown_and_listed_and_putting_it_twice_changes_nothing() {
        JsonNode put = json(put("late", LATE));
        assertThat(json(put("late", LATE))).isEqualTo(put);
        assertThat(put.required("versions").required(0).required("schoolWeeks").intValue())
                .isEqualTo(2);
        assertThat(json(api.get("/patterns/late", api.as(Role.ATTENDANCE_OFFICER))))
                .isEqualTo(put);
        assertThat(json(api.get("/patterns", api.as(Role.ATTENDANCE_OFFICER))).required("items"))
                .containsExactly(put);
    }

    @Test
    void a_pattern_that_a_pupil_comes_to_meet_is_announced_once_by_its_id_and_listed() {
        put("late", LATE);
        clock.moveTo(LocalDate.of(2026, 9, 25));
        api.importRoll(rollLine(1));
        try (PublishedEvents events = PublishedEvents.of(api.council(), "attendance")) {
            for (int i = 0; i < 2; i++) {
                api.upload(line(1, "2026-09-21", "AM", "U") + line(1, "2026-09-22", "AM", "U"));
                api.upload(line(1, "2026-09-24", "AM", "U"));
            }

            var reached = events.await("org.rollcall.attendance.register.pattern-reached.v1");

            ContractAssertions.asPromised(reached);
            assertThat(reached.data().required("pattern").stringValue()).isEqualTo("late");
            assertThat(reached.data().required("metOn").stringValue()).isEqualTo("2026-09-24");
            assertThat(json(api.get("/crossings?kind=PATTERN", api.as(Role.ATTENDANCE_OFFICER)))
                            .required("items")
                            .size())
                    .isEqualTo(1);
        }
    }

    @Test
    void what_was_in_force_is_not_changed_and_what_is_to_come_may_be() {
        put("late", LATE);
        assertThat(put("late", LATE.replace("\"count\":3", "\"count\":5")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/from");
        String later = LATE.replace("2026-09-21", "2026-10-05");
        assertThat(put("late", later)).hasStatusOk();
        assertThat(json(put("late", later.replace("\"count\":3", "\"count\":5")))
                        .required("versions")
                        .required(1)
                        .required("count")
                        .intValue())
                .isEqualTo(5);
    }

    @Test
    void a_pattern_does_not_begin_in_the_past() {
        assertThat(put("late", LATE.replace("2026-09-21", "2026-09-20"))).hasStatus(422);
    }

    @Test
    void an_ended_pattern_keeps_its_last_day_and_is_not_taken_up_again() {
        put("late", LATE);
        assertThat(end("late", "2026-09-20")).hasStatus(422);
        assertThat(json(end("late", "2026-10-02")).required("lastDay").stringValue())
                .isEqualTo("2026-10-02");
        assertThat(end("late", "2026-10-02")).hasStatusOk();
        assertThat(put("late", LATE.replace("2026-09-21", "2026-11-02"))).hasStatus(409);
        assertThat(end("early", "2026-10-02")).hasStatus(404);
    }

    @ParameterizedTest(name = "{0} becomes {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"count\":3 | \"count\":1 | /count",
                "\"count\":3 | \"count\":201 | /count",
                "\"schoolWeeks\":2 | \"schoolWeeks\":0 | /schoolWeeks",
                "\"schoolWeeks\":2 | \"schoolWeeks\":41 | /schoolWeeks",
                "[\"U\"] | [\"U\",\"?\"] | /codes/1",
                "[\"U\"] | [\"#\"] | /codes/0",
                "[\"U\"] | [\"H\"] | /codes/0",
                "[\"U\"] | [] | /codes",
                "\"name\":\"Late after close\", | '' | /name"
            })
    void what_makes_no_sense_is_refused_by_name(String part, String wrong, String pointer) {
        assertThat(put("late", LATE.replace(part, wrong)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .contains(pointer);
    }

    @Test
    void an_id_that_is_no_plain_word_is_refused() {
        assertThat(put("Late!", LATE)).hasStatus(422);
    }

    @Test
    void a_council_without_a_profile_cannot_put_one() {
        AttendanceApi stranger = AttendanceApi.newCouncil(http);
        assertThat(stranger.put("/patterns/late", stranger.as(Role.COUNCIL_ADMIN), LATE))
                .hasStatus(409);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ATTENDANCE_OFFICER", "SCHOOL_STAFF", "HEAD_TEACHER", "SYSTEM", "AUDITOR"})
    void only_who_answers_for_the_council_sets_patterns(Role role) {
        assertThat(api.put("/patterns/late", api.asSchool(role), LATE)).hasStatus(403);
    }

    @Test
    void another_council_does_not_see_it() {
        put("late", LATE);
        assertThat(api.get("/patterns/late", AttendanceApi.stranger(Role.TEAM_LEADER)))
                .hasStatus(404);
    }

    private MvcTestResult put(String id, String json) {
        return api.put("/patterns/" + id, api.as(Role.COUNCIL_ADMIN), json);
    }

    private MvcTestResult end(String id, String lastDay) {
        return api.put("/patterns/" + id + "/end", api.as(Role.TEAM_LEADER), "{\"lastDay\":\"" + lastDay + "\"}");
    }
}
