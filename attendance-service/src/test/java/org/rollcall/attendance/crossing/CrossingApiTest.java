package org.rollcall.attendance.crossing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.OTHER_URN;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.holidayWeek;
import static org.rollcall.attendance.AttendanceApi.json;
import static org.rollcall.attendance.AttendanceApi.line;
import static org.rollcall.attendance.AttendanceApi.rollLine;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.PublishedEvent;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** A school's first fortnight: one pupil was away on holiday, one was ill, one was there. */
@RollcallTest
class CrossingApiTest {

    private static final String EVENT = "org.rollcall.attendance.register.";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private MovableClock clock;

    private AttendanceApi api;

    @BeforeEach
    void a_fortnight_with_a_holiday_and_an_illness() {
        api = AttendanceApi.withSchool(http);
        api.importRoll(rollLine(1) + rollLine(2) + rollLine(3));
        api.upload(firstDays(1) + firstDays(2) + firstDays(3) + holidayWeek(1, "G") + holidayWeek(2, "I"));
    }

    @Test
    void the_national_threshold_is_shown_with_the_sessions_it_rests_on_and_the_provision() {
        List<JsonNode> pupils = items("/crossings?kind=NATIONAL_THRESHOLD", Role.ATTENDANCE_OFFICER);

        assertThat(pupils).singleElement().satisfies(pupil -> {
            assertThat(pupil.required("schoolUrn").stringValue()).isEqualTo(URN);
            JsonNode crossing = pupil.required("crossings").required(0);
            assertThat(pupil.required("crossings").size()).isEqualTo(1);
            assertThat(crossing.required("metOn").stringValue()).isEqualTo("2026-09-18");
            assertThat(crossing.required("sessions").size()).isEqualTo(10);
            assertThat(crossing.required("sessions")
                            .required(0)
                            .required("code")
                            .stringValue())
                    .isEqualTo("G");
            assertThat(crossing.required("basis").required("provision").stringValue())
                    .contains("10 unauthorised sessions");
        });
    }

    @Test
    void both_are_absent_so_much_that_it_is_persistent_and_only_they() {
        assertThat(items("/crossings?kind=PERSISTENT_ABSENCE&school=" + URN, Role.TEAM_LEADER))
                .hasSize(2);
        assertThat(items("/crossings", Role.ATTENDANCE_OFFICER)).hasSize(2);
        assertThat(items("/crossings?kind=SICKNESS", Role.ATTENDANCE_OFFICER)).isEmpty();
    }

    @Test
    void pupils_come_page_by_page() {
        JsonNode first = json(api.get("/crossings?limit=1", api.as(Role.ATTENDANCE_OFFICER)));
        JsonNode second = json(api.get(
                "/crossings?limit=1&after=" + first.required("next").stringValue(), api.as(Role.ATTENDANCE_OFFICER)));

        assertThat(second.required("items").size()).isEqualTo(1);
        assertThat(second.has("next")).isFalse();
        assertThat(second.required("items").required(0))
                .isNotEqualTo(first.required("items").required(0));
    }

    @Test
    void a_correction_takes_a_crossing_off_the_list_and_tells_who_relied_on_it_once() {
        try (PublishedEvents events = PublishedEvents.of(api.council(), "attendance")) {
            api.upload(line(1, "2026-09-14", "AM", "I"));
            api.upload(line(1, "2026-09-14", "AM", "I"));
            anotherPupilIsAway(events);

            assertThat(items("/crossings?kind=NATIONAL_THRESHOLD", Role.ATTENDANCE_OFFICER))
                    .hasSize(1);
            PublishedEvent changed = events.await(EVENT + "evidence-changed.v1");
            ContractAssertions.asPromised(changed);
            assertThat(changed.data().required("stands").booleanValue()).isFalse();
            assertThat(events.heard())
                    .filteredOn(event -> event.type().equals(EVENT + "evidence-changed.v1"))
                    .hasSize(1);
        }
    }

    @Test
    void ten_days_running_are_announced_once_as_promised() {
        clock.moveTo(LocalDate.of(2026, 10, 2));
        try (PublishedEvents events = PublishedEvents.of(api.council(), "attendance")) {
            String week = secondHolidayWeek(1);
            api.upload(week);
            api.upload(week);
            anotherPupilIsAway(events);

            ContractAssertions.asPromised(events.await(EVENT + "continuous-absence-reached.v1"));
            ContractAssertions.asPromised(events.await(EVENT + "persistent-absence-reached.v1"));
            assertThat(events.heard())
                    .filteredOn(event -> event.type().equals(EVENT + "continuous-absence-reached.v1"))
                    .hasSize(1);
            assertThat(events.heard().toString()).doesNotContain("Ashdown", "\"I\"");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AUDITOR", "LICENSING_OFFICER", "SYSTEM", "COUNCIL_ADMIN", "EMPLOYER", "PARENT"})
    void codes_tell_of_health_so_others_may_not_read_them(Role role) {
        assertThat(api.get("/crossings?school=" + URN, api.asSchool(role))).hasStatus(403);
    }

    @Test
    void a_school_sees_its_own_pupils_and_no_other_school() {
        assertThat(json(api.get("/crossings", api.asSchool(Role.HEAD_TEACHER)))
                        .required("items")
                        .size())
                .isEqualTo(2);
        assertThat(api.get("/crossings?school=" + OTHER_URN, api.asSchool(Role.HEAD_TEACHER)))
                .hasStatus(404);
    }

    @Test
    void another_council_finds_nothing() {
        assertThat(json(api.get("/crossings", AttendanceApi.stranger(Role.ATTENDANCE_OFFICER)))
                        .required("items")
                        .isEmpty())
                .isTrue();
        assertThat(api.get("/crossings?school=" + URN, AttendanceApi.stranger(Role.ATTENDANCE_OFFICER)))
                .hasStatus(404);
    }

    @Test
    void a_kind_that_there_is_not_is_refused() {
        assertThat(api.get("/crossings?kind=LATENESS", api.as(Role.ATTENDANCE_OFFICER)))
                .hasStatus4xxClientError();
    }

    private List<JsonNode> items(String path, Role role) {
        return json(api.get(path, api.as(role))).required("items").valueStream().toList();
    }

    /** What is announced of this was announced after all that the test did before. */
    private void anotherPupilIsAway(PublishedEvents events) {
        api.upload(holidayWeek(3, "O"));
        events.await(EVENT + "threshold-reached.v1", 2);
    }

    /** Eight school days from the first of term, present. */
    private static String firstDays(int n) {
        StringBuilder lines = new StringBuilder();
        for (int day : List.of(2, 3, 4, 7, 8, 9, 10, 11)) {
            String date = "2026-09-%02d".formatted(day);
            lines.append(line(n, date, "AM", "/")).append(line(n, date, "PM", "\\"));
        }
        return lines.toString();
    }

    private static String secondHolidayWeek(int n) {
        StringBuilder lines = new StringBuilder();
        for (int day = 21; day <= 25; day++) {
            lines.append(line(n, "2026-09-" + day, "AM", "O")).append(line(n, "2026-09-" + day, "PM", "O"));
        }
        return lines.toString();
    }
}
