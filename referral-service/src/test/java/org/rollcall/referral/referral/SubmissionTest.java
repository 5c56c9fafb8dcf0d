package org.rollcall.referral.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.referral.Sample.PUPIL;
import static org.rollcall.referral.referral.Sample.SCHOOL;
import static org.rollcall.referral.referral.Sample.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.ReferralId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.Window;
import org.rollcall.referral.evidence.EvidenceBuilder;
import org.rollcall.referral.evidence.EvidenceChecklist;
import org.rollcall.referral.evidence.EvidenceItem;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.evidence.ReferralType;
import org.rollcall.referral.family.NamedParent;
import org.rollcall.referral.pupil.Pupil;
import org.rollcall.referral.pupil.Threshold;
import org.rollcall.referral.school.School;

class SubmissionTest {

    private static final Window WINDOW = new Window(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 18));
    private static final Threshold THRESHOLD = new Threshold(TODAY.minusDays(3), "PM", LocalDate.of(2026, 7, 6), 10);
    private static final School MAINTAINED = new School(SCHOOL, "MAINTAINED", false, Sample.CALENDAR);

    @ParameterizedTest
    @EnumSource
    void a_complete_referral_of_any_type_passes(ReferralType type) {
        assertThat(failing(Sample.form(type, WINDOW))).isEmpty();
    }

    @ParameterizedTest(name = "{0} without {1}")
    @MethodSource("everyRequiredItem")
    void each_missing_item_is_a_guard_with_its_provision(ReferralType type, EvidenceKind missing) {
        Form full = Sample.form(type, WINDOW);
        List<EvidenceItem> left =
                full.evidence().stream().filter(item -> item.kind() != missing).toList();

        assertThat(failing(new Form(type, full.reason(), WINDOW, full.parents(), left, null)))
                .singleElement()
                .satisfies(guard -> {
                    assertThat(guard.code()).isEqualTo("EVIDENCE_MISSING");
                    assertThat(guard.detail()).startsWith(missing.name() + ": ");
                    assertThat(guard.provision()).contains("Working together to improve school attendance");
                });
    }

    static Stream<Arguments> everyRequiredItem() {
        EvidenceChecklist checklist = EvidenceChecklist.inForceOn(TODAY);
        return Stream.of(ReferralType.values())
                .flatMap(type -> checklist.missing(type, EvidenceBuilder.COUNCIL_WITH_SCHOOL, List.of()).stream()
                        .map(kind -> Arguments.of(type, kind)));
    }

    @Test
    void an_empty_form_is_told_everything_at_once() {
        assertThat(codes(new Form(ReferralType.PN_LEAVE, null, null, List.of(), List.of(), null)))
                .containsExactly(
                        "REASON_MISSING",
                        "WINDOW_MISSING",
                        "PARENT_ADDRESS_MISSING",
                        "EVIDENCE_MISSING",
                        "EVIDENCE_MISSING",
                        "EVIDENCE_MISSING",
                        "EVIDENCE_MISSING",
                        "EVIDENCE_MISSING");
    }

    @ParameterizedTest(name = "a window that ends on {0} fails with [{1}]")
    @CsvSource({
        "2026-09-21, ''", // today
        "2026-09-22, WINDOW_NOT_OVER", // tomorrow
    })
    void the_window_ends_by_today(LocalDate end, String expected) {
        assertThat(String.join(",", codes(Sample.form(ReferralType.CASEWORK, new Window(WINDOW.from(), end)))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "a window {0} to {1} fails with [{2}]")
    @CsvSource({
        "2026-07-22, 2026-09-01, WINDOW_WITHOUT_SCHOOL_DAY", // the whole summer holiday
        "2026-07-21, 2026-09-01, ''", // with the last day of the summer term
        "2026-07-22, 2026-09-02, ''", // with the first day of the autumn term
    })
    void the_school_met_in_the_window(LocalDate from, LocalDate to, String expected) {
        assertThat(String.join(",", codes(Sample.form(ReferralType.CASEWORK, new Window(from, to)))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "a pupil who joined on {0} fails with [{1}]")
    @CsvSource({"2026-09-21, ''", "2026-09-22, NOT_ON_ROLL"})
    void the_pupil_is_on_roll_today(LocalDate joined, String expected) {
        Pupil pupil = new Pupil(PUPIL, Map.of(SCHOOL.value(), joined), Map.of(SCHOOL.value(), THRESHOLD));

        assertThat(String.join(",", codes(MAINTAINED, pupil, Sample.form()))).isEqualTo(expected);
    }

    @Test
    void a_pupil_of_another_school_or_of_none_is_not_on_roll() {
        Pupil elsewhere = new Pupil(PUPIL, Map.of("142102", WINDOW.from()), Map.of());
        Form casework = Sample.form(ReferralType.CASEWORK, WINDOW);

        assertThat(codes(MAINTAINED, elsewhere, casework)).containsExactly("NOT_ON_ROLL");
        assertThat(codes(MAINTAINED, null, casework)).containsExactly("NOT_ON_ROLL");
    }

    @Test
    void a_school_that_is_not_recorded_cannot_refer() {
        assertThat(codes(null, pupil(), Sample.form())).containsExactly("SCHOOL_UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource({"PN_LEAVE, THRESHOLD_NOT_MET", "PN_IRREGULAR, THRESHOLD_NOT_MET", "CASEWORK, ''", "PROSECUTION, ''"})
    void a_penalty_notice_needs_the_threshold(ReferralType type, String expected) {
        Pupil belowThreshold = new Pupil(PUPIL, Map.of(SCHOOL.value(), WINDOW.from()), Map.of());

        assertThat(String.join(",", codes(MAINTAINED, belowThreshold, Sample.form(type, WINDOW))))
                .isEqualTo(expected);
    }

    @Test
    void or_a_reason_to_act_below_it() {
        Pupil belowThreshold = new Pupil(PUPIL, Map.of(SCHOOL.value(), WINDOW.from()), Map.of());
        Form full = Sample.form();
        Form reasoned = new Form(
                full.type(), full.reason(), WINDOW, full.parents(), full.evidence(), new Narrative("six of seven"));

        assertThat(codes(MAINTAINED, belowThreshold, reasoned)).isEmpty();
    }

    @Test
    void one_parent_with_an_address_is_enough_and_none_is_not() {
        NamedParent reachable = Sample.parent(null);
        NamedParent unreachable = new NamedParent(null, reachable.name(), null, null, reachable.basis(), true, false);

        assertThat(codes(named(unreachable, reachable))).isEmpty();
        assertThat(codes(named(unreachable))).containsExactly("PARENT_ADDRESS_MISSING");
    }

    @ParameterizedTest(name = "{0}, commissioning {1}: home visits missing is {2}")
    @CsvSource({"ACADEMY, false, true", "ACADEMY, true, false", "MAINTAINED, false, false", "INDEPENDENT, false, true"})
    void a_school_that_builds_its_evidence_alone_attaches_home_visits(String type, boolean buys, boolean missing) {
        Form full = Sample.form();
        List<EvidenceItem> left = full.evidence().stream()
                .filter(item -> item.kind() != EvidenceKind.HOME_VISIT_LOG)
                .toList();
        Form noVisits = new Form(full.type(), full.reason(), WINDOW, full.parents(), left, null);

        assertThat(codes(new School(SCHOOL, type, buys, Sample.CALENDAR), pupil(), noVisits))
                .hasSize(missing ? 1 : 0);
    }

    private static Form named(NamedParent... parents) {
        return Sample.form().naming(List.of(parents));
    }

    private static Pupil pupil() {
        return new Pupil(PUPIL, Map.of(SCHOOL.value(), LocalDate.of(2026, 9, 2)), Map.of(SCHOOL.value(), THRESHOLD));
    }

    private static List<FailingGuard> failing(Form form) {
        return failing(MAINTAINED, pupil(), form);
    }

    private static List<String> codes(Form form) {
        return codes(MAINTAINED, pupil(), form);
    }

    private static List<String> codes(@Nullable School school, @Nullable Pupil pupil, Form form) {
        return failing(school, pupil, form).stream().map(FailingGuard::code).toList();
    }

    private static List<FailingGuard> failing(@Nullable School school, @Nullable Pupil pupil, Form form) {
        Referral draft = Referral.draft(new ReferralId("R1"), new PupilId("C1"), new SchoolUrn(SCHOOL.value()), form)
                .value();
        return new Submission(draft, Optional.ofNullable(school), Optional.ofNullable(pupil), TODAY).failing();
    }
}
