package org.rollcall.attendance.coding.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.rollLine;
import static org.rollcall.attendance.coding.ReviewSteps.PROGRAMME;

import java.time.LocalDate;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.attendance.coding.ReviewSteps;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.DeadlineWork;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

@RollcallTest
class ProgrammeApiTest {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Aggregates<QaProgramme> programmes;

    @Autowired
    private DeadlineWork<QaProgramme> opening;

    private AttendanceApi api;
    private ReviewSteps reviews;
    private TestToken officer;

    @BeforeEach
    void a_school_with_three_pupils() {
        api = AttendanceApi.withSchool(http);
        reviews = new ReviewSteps(http, api);
        officer = api.as(Role.ATTENDANCE_OFFICER);
        api.importRoll(rollLine(1) + rollLine(2) + rollLine(3));
    }

    @Test
    void a_review_waits_for_the_Tuesday_after_a_bank_holiday_and_a_restart_in_between_does_nothing_twice() {
        clock.moveTo(LocalDate.of(2026, 5, 1));
        reviews.week("2026-04-27", Map.of(1, "B,\\", 2, "/,\\", 3, "/,\\"));
        reviews.choose("2026-04-27");

        clock.moveTo(LocalDate.of(2026, 5, 4)); // the early May bank holiday
        Awaitility.await().until(() -> programme().value().lookOn().equals(LocalDate.of(2026, 5, 5)));
        assertThat(reviews.all()).isEmpty();

        Stored<QaProgramme> beforeTheDay = programme();
        LocalDate tuesday = LocalDate.of(2026, 5, 5);
        QaProgramme neverSaved = opening.step().apply(beforeTheDay, tuesday).value(); // killed before
        assertThat(neverSaved.week()).isEqualTo(LocalDate.of(2026, 5, 4));
        JsonNode half = reviews.review("2026-04-27");
        clock.moveTo(tuesday);
        Awaitility.await().until(() -> programme().value().week().equals(LocalDate.of(2026, 5, 4)));

        assertThat(reviews.all()).hasSize(1);
        assertThat(reviews.review("2026-04-27").required("sample")).isEqualTo(half.required("sample"));
        assertThat(reviews.queries(half, officer)).hasSize(1);
    }

    @Test
    void a_school_is_chosen_with_days_that_make_sense() {
        assertThat(api.put(PROGRAMME, officer, "{\"from\":\"2026-09-14\",\"until\":\"2026-09-13\"}"))
                .hasStatus(422);
        assertThat(api.put(PROGRAMME, officer, "{\"from\":\"2025-09-14\"}")).hasStatus(422);
        assertThat(api.put(PROGRAMME, officer, "{}")).hasStatus(422);
        assertThat(api.get(PROGRAMME, officer)).hasStatus(404);
    }

    private Stored<QaProgramme> programme() {
        return programmes.get(api.council(), URN);
    }
}
