package org.rollcall.attendance.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.OTHER_URN;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.json;
import static org.rollcall.attendance.AttendanceApi.school;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.PublishedEvent;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RollcallTest
class CalendarApiTest {

    private static final String DRAFT = "/calendars/2026-27/draft";
    private static final String PUBLICATION = "/calendars/2026-27/publication";
    private static final String OF_SCHOOL = "/schools/" + OTHER_URN + "/calendars/2026-27";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Schools schools;

    private AttendanceApi api;

    @BeforeEach
    void a_council_whose_one_school_has_a_calendar_of_its_own() {
        api = AttendanceApi.withSchool(http);
    }

    @Test
    void a_draft_is_shown_with_what_it_comes_to_and_what_looks_wrong_in_it() {
        JsonNode draft = json(draft(Years.JSON)).required("draft");

        assertThat(draft.required("schoolDays").intValue()).isEqualTo(190);
        assertThat(draft.required("sessions").intValue()).isEqualTo(380);
        assertThat(draft.required("schoolWeeks").intValue()).isEqualTo(40);
        assertThat(draft.required("warnings").size()).isZero();
        assertThat(json(draft(Years.JSON.replace("\"2026-09-02\",", ""), "\"1\""))
                        .required("draft")
                        .required("warnings"))
                .singleElement()
                .satisfies(warning ->
                        assertThat(warning.required("code").stringValue()).isEqualTo("NOT_190_DAYS"));
    }

    @Test
    void a_calendar_that_overlaps_itself_is_refused_with_everything_that_is_wrong() {
        String wrong = Years.JSON
                .replace("\"2027-01-04\",\"end\"", "\"2026-12-01\",\"end\"")
                .replace("\"2026-10-30\"", "\"2026-10-20\"")
                .replace("\"2026-11-02\"", "\"2026-12-22\"");

        assertThat(draft(wrong))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .contains("/terms/1", "/halfTerms/0/end");
        assertThat(api.get("/calendars/2026-27", api.as(Role.COUNCIL_ADMIN))).hasStatus(404);
    }

    @Test
    void a_term_without_its_end_and_an_unknown_session_are_refused() {
        assertThat(draft("{\"terms\":[{\"name\":\"AUTUMN\",\"start\":\"2026-09-01\"}]}"))
                .hasStatus(422);
        assertThat(draft("{\"terms\":[null]}")).hasStatus(422);
        assertThat(draft("{}")).hasStatus(422);
        assertThat(draft(Years.JSON.replace("\"closures\":[]", "\"closures\":[{\"session\":\"AM\"}]")))
                .hasStatus(422)
                .bodyText()
                .contains("/closures/0/date");
    }

    @Test
    void of_two_administrators_at_once_the_second_is_told_that_the_calendar_has_changed() {
        draft(Years.JSON);
        String other = Years.JSON.replace("\"2026-09-02\",", "");

        assertThat(draft(other)).hasStatus(428);
        assertThat(draft(other, "\"1\"")).hasStatusOk().hasHeader("ETag", "\"2\"");
        assertThat(draft(Years.JSON, "\"1\"")).hasStatus(412);
        assertThat(api.put(PUBLICATION, api.as(Role.COUNCIL_ADMIN), "", "\"1\""))
                .hasStatus(412);
        assertThat(api.put(PUBLICATION, api.as(Role.COUNCIL_ADMIN), "")).hasStatus(428);
    }

    @Test
    void a_published_version_supersedes_the_one_before_it_which_can_still_be_read() {
        publish(Years.JSON);
        draft(Years.JSON.replace("\"2026-09-02\",", ""), etag("/calendars/2026-27"));
        publishAt("/calendars/2026-27");

        JsonNode shown = json(api.get("/calendars/2026-27", api.as(Role.AUDITOR)));
        assertThat(shown.required("published").required("version").intValue()).isEqualTo(2);
        assertThat(shown.required("published").required("state").stringValue()).isEqualTo("PUBLISHED");
        assertThat(json(api.get("/calendars/2026-27/superseded", api.as(Role.AUDITOR)))
                        .required("items"))
                .singleElement()
                .satisfies(version -> {
                    assertThat(version.required("version").intValue()).isEqualTo(1);
                    assertThat(version.required("state").stringValue()).isEqualTo("SUPERSEDED");
                    assertThat(version.required("schoolDays").intValue()).isEqualTo(190);
                });
        assertThat(api.put(PUBLICATION, api.as(Role.COUNCIL_ADMIN), "", etag("/calendars/2026-27")))
                .hasStatus(409)
                .bodyText()
                .contains("NO_DRAFT");
    }

    @Test
    void a_publication_is_announced_and_reaches_every_school_that_keeps_to_it() {
        try (PublishedEvents events = PublishedEvents.of(api.council(), "attendance")) {
            publish(Years.JSON);
            follow(OTHER_URN);

            assertThat(schools.calendarOf(api.council(), OTHER_URN).id()).isEqualTo("2026-27.v1");
            close(OTHER_URN, "2026-12-18", "PM");

            Awaitility.await().untilAsserted(() -> {
                clock.moveTo(MovableClock.START.plusMinutes(1));
                assertThat(schools.calendarOf(api.council(), OTHER_URN).id()).isEqualTo("2026-27.v1+142102.v1");
            });
            assertThat(schools.calendarOf(api.council(), OTHER_URN).halfDayClosures())
                    .hasSize(1);
            assertThat(schools.calendarOf(api.council(), URN).id()).isEqualTo("CAL-A");
            for (PublishedEvent published : events.await("org.rollcall.attendance.calendar.published.v1", 2)) {
                ContractAssertions.asPromised(published);
            }
            events.await(event -> event.type().endsWith("school.recorded.v1")
                            && event.data().toString().contains("halfDayClosures"))
                    .forEach(ContractAssertions::asPromised);
        }
    }

    @Test
    void a_school_without_a_calendar_needs_the_councils() {
        assertThat(api.put("/schools/" + OTHER_URN, api.as(Role.COUNCIL_ADMIN), withoutCalendar()))
                .hasStatus(422)
                .bodyText()
                .contains("/calendar");
    }

    @Test
    void the_council_cannot_publish_terms_from_which_a_schools_own_days_fall_out() {
        publish(Years.JSON);
        follow(OTHER_URN);
        close(OTHER_URN, "2026-12-18", "ALL");
        draft(Years.JSON.replace("2026-12-18", "2026-12-17"), etag("/calendars/2026-27"));

        assertThat(api.put(PUBLICATION, api.as(Role.COUNCIL_ADMIN), "", etag("/calendars/2026-27")))
                .hasStatus(409)
                .bodyText()
                .contains("SCHOOL_DATES_DO_NOT_FIT", OTHER_URN, "/closures/0/date");
    }

    @Test
    void a_school_may_bring_a_whole_year_of_its_own_and_only_that_where_the_council_has_none() {
        follow(URN, school());
        assertThat(api.put(
                        "/schools/" + URN + "/calendars/2027-28/draft",
                        api.as(Role.COUNCIL_ADMIN),
                        "{\"insetDays\":[]}"))
                .hasStatus(422)
                .bodyText()
                .contains("/terms");
    }

    @Test
    void drafts_are_the_councils_own_and_another_council_sees_nothing() {
        draft(Years.JSON);

        assertThat(api.get("/calendars/2026-27", api.asSchool(Role.HEAD_TEACHER)))
                .hasStatus(404);
        assertThat(json(api.get("/calendars", api.asSchool(Role.HEAD_TEACHER)))
                        .required("items")
                        .size())
                .isZero();
        assertThat(api.get("/calendars/2026-27", AttendanceApi.stranger(Role.COUNCIL_ADMIN)))
                .hasStatus(404);
        assertThat(api.get("/schools/" + OTHER_URN + "/calendars", api.asSchool(Role.HEAD_TEACHER)))
                .hasStatus(404);
        assertThat(api.get("/schools/" + URN + "/calendars", AttendanceApi.stranger(Role.COUNCIL_ADMIN)))
                .hasStatus(404);
    }

    @Test
    void only_the_administrator_changes_calendars() {
        assertThat(api.put(DRAFT, api.as(Role.TEAM_LEADER), Years.JSON)).hasStatus(403);
        assertThat(api.put(DRAFT, api.asSchool(Role.HEAD_TEACHER), Years.JSON)).hasStatus(403);
        assertThat(api.put(OF_SCHOOL + "/publication", api.as(Role.AUDITOR), "", "\"1\""))
                .hasStatus(403);
    }

    @Test
    void a_year_that_is_none_is_not_found() {
        assertThat(api.put("/calendars/2026-28/draft", api.as(Role.COUNCIL_ADMIN), Years.JSON))
                .hasStatus(404);
    }

    private MvcTestResult draft(String dates) {
        return api.put(DRAFT, api.as(Role.COUNCIL_ADMIN), dates);
    }

    private MvcTestResult draft(String dates, String seen) {
        return api.put(DRAFT, api.as(Role.COUNCIL_ADMIN), dates, seen);
    }

    private void publish(String dates) {
        assertThat(draft(dates)).hasStatusOk();
        publishAt("/calendars/2026-27");
    }

    private void publishAt(String calendar) {
        assertThat(api.put(calendar + "/publication", api.as(Role.COUNCIL_ADMIN), "", etag(calendar)))
                .hasStatusOk();
    }

    private String etag(String path) {
        return String.valueOf(
                api.get(path, api.as(Role.COUNCIL_ADMIN)).getResponse().getHeader("ETag"));
    }

    private void follow(String urn) {
        follow(urn, withoutCalendar());
    }

    private void follow(String urn, String school) {
        assertThat(api.put("/schools/" + urn, api.as(Role.COUNCIL_ADMIN), school))
                .hasStatusOk();
    }

    private void close(String urn, String day, String session) {
        String calendar = "/schools/" + urn + "/calendars/2026-27";
        String closure = "{\"closures\":[{\"date\":\"%s\",\"session\":\"%s\",\"reason\":\"Heating failed\"}]}"
                .formatted(day, session);
        assertThat(api.put(calendar + "/draft", api.as(Role.COUNCIL_ADMIN), closure))
                .hasStatusOk();
        publishAt(calendar);
    }

    private static String withoutCalendar() {
        return school().replaceFirst("(?s),\"calendar\":.*", "}");
    }
}
