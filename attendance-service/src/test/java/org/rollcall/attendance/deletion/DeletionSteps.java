package org.rollcall.attendance.deletion;

import static org.rollcall.attendance.RollSteps.ABSENT_FROM;
import static org.rollcall.attendance.RollSteps.MONDAY_AFTER;
import static org.rollcall.attendance.RollSteps.TWENTIETH_DAY;

import org.junit.jupiter.api.BeforeEach;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.attendance.RollSteps;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A school with one pupil, and the steps by which a name is deleted. */
abstract class DeletionSteps {

    static final String NOT_LOCATED =
            "{\"recordId\":\"jr-77\",\"position\":\"NOT_LOCATED\",\"completedOn\":\"2026-10-16\"}";
    static final String EVIDENCE = "[{\"kind\":\"ENQUIRIES_RECORD\",\"reference\":\"jr-77\"}]";
    static final String CONSENT = "{\"consent\":false}";

    @Autowired
    MockMvcTester http;

    @Autowired
    MovableClock clock;

    AttendanceApi api;
    RollSteps steps;
    String pupil;

    @BeforeEach
    void a_school_with_a_pupil() {
        api = AttendanceApi.withSchool(http);
        steps = new RollSteps(api);
        pupil = api.enrol(1);
    }

    MvcTestResult absentAndProposed() {
        clock.moveTo(MONDAY_AFTER);
        steps.mark(1, ABSENT_FROM, TWENTIETH_DAY, "O");
        return steps.propose(
                "k1",
                proposal("I", "{\"sicknessOrUnavoidableBelieved\":false}", EVIDENCE)
                        .replace("\"ground\"", "\"enquiries\":" + NOT_LOCATED + ",\"ground\""));
    }

    MvcTestResult confirmed() {
        MvcTestResult submitted = steps.stepAsSchool(absentAndProposed(), "submission", Role.SCHOOL_STAFF, "");
        MvcTestResult enquired = steps.stepAsCouncil(submitted, "enquiries", Role.TEAM_LEADER, NOT_LOCATED);
        MvcTestResult agreed = steps.stepAsCouncil(enquired, "agreement", Role.ATTENDANCE_OFFICER, CONSENT);
        return steps.stepAsSchool(agreed, "confirmation", Role.HEAD_TEACHER, on("deleteOn", 19));
    }

    MvcTestResult deleted(MvcTestResult confirmed) {
        steps.sendReturnOf(confirmed);
        return steps.stepAsSchool(confirmed, "deletion", Role.HEAD_TEACHER, on("deletedOn", 19));
    }

    String moved() {
        return proposal("G", "{\"movedOn\":\"2026-09-18\",\"boarder\":false,\"expectedBack\":false}", EVIDENCE);
    }

    String proposal(String ground, String facts, String evidence) {
        return """
                {"pupilId":"%s","schoolUrn":"142101","ground":"%s","facts":%s,"evidence":%s,
                 "destination":{"kind":"UNKNOWN"}}""".formatted(pupil, ground, facts, evidence);
    }

    static String on(String field, int dayOfOctober) {
        return "{\"%s\":\"2026-10-%d\"}".formatted(field, dayOfOctober);
    }
}
