package org.rollcall.attendance.deletion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.RollSteps.MONDAY_AFTER;
import static org.rollcall.attendance.RollSteps.TWENTIETH_DAY;
import static org.rollcall.attendance.RollSteps.blockers;
import static org.rollcall.attendance.RollSteps.guards;
import static org.rollcall.attendance.RollSteps.json;

import org.junit.jupiter.api.Test;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.attendance.RollSteps;
import org.rollcall.attendance.TestUpns;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RollcallTest
class DeletionApiTest extends DeletionSteps {

    @Test
    void a_name_goes_for_long_absence_when_register_council_and_head_agree_and_others_hear_of_it() {
        try (PublishedEvents events = PublishedEvents.of(api.council(), "attendance")) {
            MvcTestResult proposed = absentAndProposed();
            assertThat(proposed).hasStatus(201);
            assertThat(blockers(proposed)).containsExactly("JOINT_ENQUIRIES_INCOMPLETE");

            MvcTestResult submitted = steps.stepAsSchool(proposed, "submission", Role.SCHOOL_STAFF, "");
            assertThat(guards(steps.stepAsCouncil(submitted, "agreement", Role.ATTENDANCE_OFFICER, CONSENT)))
                    .containsExactly("JOINT_ENQUIRIES_INCOMPLETE");
            MvcTestResult enquired = steps.stepAsCouncil(submitted, "enquiries", Role.CME_OFFICER, NOT_LOCATED);
            assertThat(blockers(enquired)).isEmpty();
            assertThat(guards(steps.stepAsSchool(enquired, "confirmation", Role.HEAD_TEACHER, on("deleteOn", 19))))
                    .containsExactly("COUNCIL_CHECK_REQUIRED");
            MvcTestResult agreed = steps.stepAsCouncil(enquired, "agreement", Role.ATTENDANCE_OFFICER, CONSENT);
            MvcTestResult confirmed = steps.stepAsSchool(agreed, "confirmation", Role.HEAD_TEACHER, on("deleteOn", 19));
            MvcTestResult deleted = deleted(confirmed);

            assertThat(json(deleted).required("state").stringValue()).isEqualTo("DELETED");
            assertThat(json(deleted).required("groundMetOn").stringValue()).isEqualTo(TWENTIETH_DAY.toString());
            assertThat(json(deleted).required("transferFileDueOn").stringValue())
                    .isEqualTo("2026-11-17");
            assertThat(json(api.get("/pupils/" + pupil, api.as(Role.ATTENDANCE_OFFICER)))
                            .required("left")
                            .stringValue())
                    .isEqualTo(MONDAY_AFTER.toString());
            var told = events.await("org.rollcall.attendance.roll.deleted.v1");
            ContractAssertions.asPromised(told);
            ContractAssertions.asPromised(events.await("org.rollcall.attendance.roll.deletion-proposed.v1"));
            assertThat(told.data().required("cmeReferralRequired").booleanValue())
                    .isTrue();
            assertThat(events.heard().toString()).doesNotContain("Ashdown", "Robin", "2018-05-04", TestUpns.upn(1));
        }
    }

    @Test
    void a_name_is_neither_deleted_for_a_day_that_has_passed_nor_before_the_return_is_sent() {
        MvcTestResult confirmed = confirmed();

        assertThat(guards(steps.stepAsSchool(confirmed, "deletion", Role.HEAD_TEACHER, on("deletedOn", 18))))
                .containsExactly("RETROSPECTIVE_DELETION", "DELETION_ON_ANOTHER_DAY", "RETURN_NOT_MADE");
        assertThat(guards(steps.stepAsSchool(confirmed, "deletion", Role.HEAD_TEACHER, on("deletedOn", 20))))
                .containsExactly("DELETION_ON_ANOTHER_DAY", "RETURN_NOT_MADE");
        assertThat(guards(steps.stepAsSchool(confirmed, "deletion", Role.HEAD_TEACHER, on("deletedOn", 19))))
                .containsExactly("RETURN_NOT_MADE");
    }

    @Test
    void a_pupil_who_comes_back_after_all_keeps_the_name_whatever_was_agreed() {
        MvcTestResult confirmed = confirmed();
        steps.sendReturnOf(confirmed);
        steps.mark(1, MONDAY_AFTER, MONDAY_AFTER, "L");

        assertThat(guards(steps.stepAsSchool(confirmed, "deletion", Role.HEAD_TEACHER, on("deletedOn", 19))))
                .containsExactly("TWENTY_DAYS_NOT_MET");
    }

    @Test
    void a_school_that_has_nothing_is_told_everything_at_once() {
        MvcTestResult proposed = steps.propose("k1", proposal("I", "{\"sicknessOrUnavoidableBelieved\":true}", "[]"));

        assertThat(guards(steps.stepAsSchool(proposed, "submission", Role.SCHOOL_STAFF, "")))
                .containsExactly(
                        "TWENTY_DAYS_NOT_MET",
                        "SICKNESS_OR_UNAVOIDABLE_CAUSE",
                        "JOINT_ENQUIRIES_INCOMPLETE",
                        "EVIDENCE_MISSING");
    }

    @Test
    void the_council_challenges_and_the_school_answers_or_gives_up() {
        MvcTestResult proposed = steps.propose("k1", moved());
        MvcTestResult challenged = steps.stepAsCouncil(
                proposed, "challenge", Role.CME_OFFICER, "{\"reason\":\"The family still lives there.\"}");
        assertThat(guards(steps.stepAsSchool(challenged, "confirmation", Role.HEAD_TEACHER, on("deleteOn", 21))))
                .containsExactly("TRANSITION_NOT_ALLOWED");

        MvcTestResult answered =
                steps.stepAsSchool(challenged, "answer", Role.SCHOOL_STAFF, "{\"answer\":\"They moved on Friday.\"}");
        assertThat(json(answered).required("state").stringValue()).isEqualTo("LA_CHECK");
        assertThat(json(answered).required("councilCheckRequired").booleanValue())
                .isTrue();

        MvcTestResult withdrawn =
                steps.stepAsSchool(answered, "withdrawal", Role.SCHOOL_STAFF, "{\"reason\":\"They came back.\"}");
        assertThat(json(withdrawn).required("actions").size()).isZero();
        assertThat(steps.propose("k2", moved())).hasStatus(201);
    }

    @Test
    void a_ground_that_the_council_need_not_check_is_checked_once_the_council_has_said_so() {
        MvcTestResult unchecked = steps.propose("k1", moved());
        assertThat(json(unchecked).required("councilCheckRequired").booleanValue())
                .isFalse();
        assertThat(steps.stepAsSchool(unchecked, "confirmation", Role.HEAD_TEACHER, "{\"deleteOn\":\"2026-09-21\"}"))
                .hasStatusOk();

        assertThat(api.put(
                        "/council/settings/deletion.check-g",
                        api.as(Role.COUNCIL_ADMIN),
                        "{\"from\":\"2026-09-21\",\"value\":1}"))
                .hasStatus2xxSuccessful();
        pupil = api.enrol(2);
        assertThat(json(steps.propose("k2", moved()))
                        .required("councilCheckRequired")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void the_same_request_again_is_the_same_deletion_and_another_one_is_refused() {
        MvcTestResult once = steps.propose("k1", moved());
        MvcTestResult again = steps.propose("k1", moved());

        assertThat(json(again).required("id")).isEqualTo(json(once).required("id"));
        assertThat(RollSteps.etag(again)).isEqualTo(RollSteps.etag(once));
        assertThat(guards(steps.propose("k2", moved()))).containsExactly("ALREADY_PROPOSED");
        assertThat(steps.propose("k1", moved().replace("UNKNOWN", "HOME_EDUCATION")))
                .hasStatus(422);
    }

    @Test
    void a_step_on_an_old_version_is_refused() {
        MvcTestResult proposed = steps.propose("k1", moved());
        steps.stepAsSchool(proposed, "submission", Role.SCHOOL_STAFF, "");

        assertThat(steps.stepAsSchool(proposed, "withdrawal", Role.SCHOOL_STAFF, "{\"reason\":\"no\"}"))
                .hasStatus(412);
    }

    @Test
    void another_council_and_another_school_see_nothing_and_another_role_does_nothing() {
        MvcTestResult proposed = steps.propose("k1", moved());
        var otherSchool = api.as(Role.HEAD_TEACHER).schools(AttendanceApi.OTHER_URN);

        assertThat(steps.read(proposed, AttendanceApi.stranger(Role.ATTENDANCE_OFFICER)))
                .hasStatus(404);
        assertThat(steps.read(proposed, otherSchool)).hasStatus(404);
        assertThat(steps.step(proposed, "submission", otherSchool, "")).hasStatus(404);
        assertThat(steps.step(proposed, "challenge", AttendanceApi.stranger(Role.CME_OFFICER), "{\"reason\":\"no\"}"))
                .hasStatus(404);
        assertThat(steps.stepAsSchool(proposed, "confirmation", Role.SCHOOL_STAFF, on("deleteOn", 21)))
                .hasStatus(403);
        assertThat(steps.stepAsCouncil(proposed, "enquiries", Role.ATTENDANCE_OFFICER, NOT_LOCATED))
                .hasStatus(403);
        assertThat(steps.read(proposed, api.as(Role.AUDITOR))).hasStatus(403);
        assertThat(api.postJson("/deletions", otherSchool, "k9", moved())).hasStatus(404);
    }

    @Test
    void what_is_missing_or_wrong_is_named() {
        assertThat(steps.propose("k1", proposal("H", "{}", "[]")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/facts/leaveEndedOn", "/facts/sicknessOrUnavoidableBelieved");
        assertThat(steps.propose("k1", moved().replace("UNKNOWN", "SCHOOL")))
                .hasStatus(422)
                .bodyText()
                .contains("/destination/name");
    }
}
