package org.rollcall.referral.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.evidence.EvidenceBuilder.COUNCIL_WITH_SCHOOL;
import static org.rollcall.referral.evidence.EvidenceBuilder.SCHOOL_ALONE;
import static org.rollcall.referral.evidence.EvidenceKind.HOME_VISIT_LOG;
import static org.rollcall.referral.evidence.ReferralType.CASEWORK;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceChecklistTest {

    private final EvidenceChecklist checklist = EvidenceChecklist.inForceOn(LocalDate.of(2026, 9, 21));

    @ParameterizedTest
    @CsvSource({
        "CASEWORK,     REGISTER_PRINT PARENT_DETAILS LETTERS MEETING_NOTES HOME_VISIT_LOG EARLY_HELP AGENCY_INVOLVEMENT HEADTEACHER_SIGN_OFF",
        "PN_IRREGULAR, REGISTER_PRINT PARENT_DETAILS LETTERS MEETING_NOTES HOME_VISIT_LOG ATTENDANCE_CONTRACT NTI AGENCY_INVOLVEMENT HEADTEACHER_SIGN_OFF",
        "PN_LEAVE,     REGISTER_PRINT PARENT_DETAILS LEAVE_REQUEST AGENCY_INVOLVEMENT HEADTEACHER_SIGN_OFF",
        "PROSECUTION,  REGISTER_PRINT PARENT_DETAILS LETTERS MEETING_NOTES HOME_VISIT_LOG PUPIL_VOICE ATTENDANCE_CONTRACT EARLY_HELP AGENCY_INVOLVEMENT HEADTEACHER_SIGN_OFF S9_STATEMENT",
    })
    void an_empty_referral_misses_everything_that_its_type_requires(ReferralType type, String kinds) {
        assertThat(checklist.missing(type, COUNCIL_WITH_SCHOOL, List.of()))
                .extracting(EvidenceKind::name)
                .containsExactlyInAnyOrder(kinds.split(" "));
    }

    @ParameterizedTest(name = "{0} without {1}")
    @MethodSource("everyRequiredItem")
    void leaving_out_one_required_item_is_noticed(ReferralType type, EvidenceKind left) {
        assertThat(checklist.missing(type, COUNCIL_WITH_SCHOOL, allBut(left))).containsExactly(left);
    }

    @ParameterizedTest(name = "{0} with a reason for {1}")
    @MethodSource("everyRequiredItem")
    void a_reason_stands_in_for_a_required_item(ReferralType type, EvidenceKind left) {
        List<EvidenceItem> items = Stream.concat(
                        allBut(left).stream(), Stream.of(new EvidenceItem(left, null, ReasonMissing.NOT_APPLICABLE)))
                .toList();

        assertThat(checklist.missing(type, COUNCIL_WITH_SCHOOL, items)).isEmpty();
    }

    static Stream<Arguments> everyRequiredItem() {
        EvidenceChecklist checklist = EvidenceChecklist.inForceOn(LocalDate.of(2026, 9, 21));
        return Arrays.stream(ReferralType.values())
                .flatMap(type -> checklist.missing(type, COUNCIL_WITH_SCHOOL, List.of()).stream()
                        .map(kind -> Arguments.of(type, kind)));
    }

    @ParameterizedTest
    @EnumSource(names = {"CASEWORK", "PN_IRREGULAR", "PROSECUTION", "ESO"})
    void a_school_that_works_alone_attaches_its_home_visits_and_no_reason_will_do(ReferralType type) {
        EvidenceItem excused = new EvidenceItem(HOME_VISIT_LOG, null, ReasonMissing.SAFEGUARDING_RISK);

        assertThat(checklist.missing(type, SCHOOL_ALONE, List.of(excused))).contains(HOME_VISIT_LOG);
        assertThat(checklist.missing(type, SCHOOL_ALONE, List.of(held(HOME_VISIT_LOG))))
                .doesNotContain(HOME_VISIT_LOG);
    }

    @ParameterizedTest
    @EnumSource(names = {"CASEWORK", "PN_IRREGULAR", "PROSECUTION", "ESO"})
    void a_school_that_is_served_may_give_a_reason(ReferralType type) {
        EvidenceItem excused = new EvidenceItem(HOME_VISIT_LOG, null, ReasonMissing.SAFEGUARDING_RISK);

        assertThat(checklist.missing(type, COUNCIL_WITH_SCHOOL, List.of(excused)))
                .doesNotContain(HOME_VISIT_LOG);
    }

    @Test
    void an_item_without_description_or_reason_answers_nothing() {
        EvidenceItem empty = new EvidenceItem(EvidenceKind.LETTERS, null, null);

        assertThat(checklist.missing(CASEWORK, COUNCIL_WITH_SCHOOL, List.of(empty)))
                .contains(EvidenceKind.LETTERS);
    }

    @Test
    void what_is_named_without_a_word_or_a_file_answers_nothing_on_the_way_to_court() {
        List<EvidenceItem> items = List.of(
                new EvidenceItem(EvidenceKind.S9_STATEMENT, null, null),
                new EvidenceItem(EvidenceKind.EARLY_HELP, null, ReasonMissing.PARENT_DID_NOT_ENGAGE),
                new EvidenceItem(EvidenceKind.LETTERS, null, ReasonMissing.NOT_APPLICABLE),
                held(EvidenceKind.LETTERS));

        assertThat(EvidenceItem.answered(items)).containsExactly(EvidenceKind.EARLY_HELP, EvidenceKind.LETTERS);
        assertThat(EvidenceItem.excused(items)).containsExactly(EvidenceKind.EARLY_HELP);
    }

    @Test
    void a_day_before_the_first_checklist_is_judged_by_the_first() {
        assertThat(EvidenceChecklist.inForceOn(LocalDate.of(2024, 8, 18)))
                .isSameAs(EvidenceChecklist.inForceOn(LocalDate.of(2024, 8, 19)));
    }

    @Test
    void free_text_is_never_printed() {
        assertThat(held(EvidenceKind.LETTERS)).asString().doesNotContain("held by the school");
    }

    private static List<EvidenceItem> allBut(EvidenceKind left) {
        return Arrays.stream(EvidenceKind.values())
                .filter(kind -> kind != left)
                .map(EvidenceChecklistTest::held)
                .toList();
    }

    private static EvidenceItem held(EvidenceKind kind) {
        return new EvidenceItem(kind, new Narrative("held by the school"), null);
    }
}
