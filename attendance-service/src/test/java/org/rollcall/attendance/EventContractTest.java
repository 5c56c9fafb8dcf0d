package org.rollcall.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rollcall.attendance.audit.AuditPromise;
import org.rollcall.attendance.calendar.CalendarPromise;
import org.rollcall.attendance.coding.CodingPromise;
import org.rollcall.attendance.council.CouncilPromise;
import org.rollcall.attendance.deletion.DeletionPromise;
import org.rollcall.attendance.imports.ImportPromise;
import org.rollcall.attendance.pupil.PupilPromise;
import org.rollcall.attendance.register.RegisterPromise;
import org.rollcall.attendance.returns.ReturnPromise;
import org.rollcall.attendance.samechild.SameChildPromise;
import org.rollcall.attendance.school.SchoolPromise;
import org.rollcall.attendance.tracker.TrackerPromise;
import org.rollcall.platform.store.Subscription;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.OpenApiContract;
import org.rollcall.platform.testsupport.PublishedEvent;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@RollcallTest
class EventContractTest {

    private static final String PREFIX = "org.rollcall.attendance.";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private List<Subscription> subscriptions;

    @Test
    void every_event_is_its_example_and_nothing_else_is_sent() {
        ContractAssertions contract = ContractAssertions.of("attendance");
        CouncilPromise.of(contract);
        CalendarPromise.of(contract);
        SchoolPromise.of(contract);
        PupilPromise.of(contract);
        ImportPromise.of(contract);
        SameChildPromise.of(contract);
        RegisterPromise.of(contract);
        TrackerPromise.of(contract);
        DeletionPromise.of(contract);
        ReturnPromise.of(contract);
        CodingPromise.of(contract);
        AuditPromise.of(contract);
        contract.andNothingElse();
    }

    @Test
    void it_understands_every_event_that_it_reads() {
        ContractAssertions.of("attendance").reads(subscriptions);
    }

    @Test
    void what_really_arrives_in_Kafka_is_what_was_promised_and_says_nothing_of_who_the_child_is() {
        AttendanceApi api = AttendanceApi.withSchool(http);
        try (PublishedEvents events = PublishedEvents.of(api.council(), "attendance")) {
            api.importRoll(AttendanceApi.rollLine(1));
            api.upload(AttendanceApi.holidayWeek(1, "G"));

            PublishedEvent reached = events.await(PREFIX + "register.threshold-reached.v1");

            ContractAssertions.asPromised(reached);
            ContractAssertions.asPromised(events.await(PREFIX + "council.onboarded.v1"));
            ContractAssertions.asPromised(events.await(PREFIX + "school.recorded.v1"));
            ContractAssertions.asPromised(events.await(PREFIX + "pupil.enrolled.v1"));
            assertThat(events.heard().toString()).doesNotContain("Ashdown", "Robin", "2018-05-04", TestUpns.upn(1));
        }
    }

    @Test
    void the_same_file_again_sends_nothing_more() {
        AttendanceApi api = AttendanceApi.withSchool(http);
        try (PublishedEvents events = PublishedEvents.of(api.council(), "attendance")) {
            for (int i = 0; i < 2; i++) {
                api.put("/council", api.as(Role.COUNCIL_ADMIN), "{\"name\":\"Northmoor\",\"laCode\":\"991\"}");
                api.put("/schools/" + AttendanceApi.URN, api.as(Role.COUNCIL_ADMIN), AttendanceApi.school());
                api.importRoll(AttendanceApi.rollLine(1));
                api.upload(AttendanceApi.holidayWeek(1, "G"));
            }
            api.importRoll(AttendanceApi.rollLine(2));

            events.await(PREFIX + "pupil.enrolled.v1", 2);

            assertThat(events.heard())
                    .extracting(PublishedEvent::type)
                    .containsExactlyInAnyOrder(
                            PREFIX + "council.onboarded.v1",
                            PREFIX + "school.recorded.v1",
                            PREFIX + "pupil.enrolled.v1",
                            PREFIX + "register.threshold-reached.v1",
                            PREFIX + "pupil.enrolled.v1");
        }
    }

    @Test
    void the_served_api_is_the_one_that_was_promised() throws Exception {
        OpenApiContract.isServed(http, "attendance");
    }

    @Test
    void the_api_page_leaves_nothing_to_guess() throws Exception {
        OpenApiContract.isExplained(http, "attendance");
    }
}
