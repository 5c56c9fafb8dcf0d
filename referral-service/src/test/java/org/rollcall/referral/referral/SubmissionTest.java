package org.rollcall.referral.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.referral.Sample.PUPIL;
import static org.rollcall.referral.referral.Sample.SCHOOL;
import static org.rollcall.referral.referral.Sample.TODAY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.referral.Window;
import org.rollcall.referral.evidence.EvidenceBuilder;
import org.rollcall.referral.evidence.EvidenceChecklist;
import org.rollcall.referral.evidence.EvidenceItem;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.ReasonMissing;
import org.rollcall.referral.evidence.ReferralType;
import org.rollcall.referral.family.NamedParent;
import org.rollcall.referral.form.Declaration;
import org.rollcall.referral.form.Form;
import org.rollcall.referral.pupil.Pupil;
import org.rollcall.referral.pupil.RegisterSeen;
import org.rollcall.referral.school.School;

class SubmissionTest extends Submissions {

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

        assertThat(failing(with(full, left))).singleElement().satisfies(guard -> {
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

    @Test
    void one_parent_with_an_address_is_enough_and_none_is_not() {
        NamedParent reachable = Sample.parent(null);
        NamedParent unreachable = new NamedParent(null, reachable.name(), null, null, reachable.basis(), true, false);

        assertThat(codes(named(unreachable, reachable))).isEmpty();
        assertThat(codes(named(unreachable))).containsExactly("PARENT_ADDRESS_MISSING");
    }

    @ParameterizedTest(name = "{0}, commissioning {1}: home visits missing is {2}")
    @CsvSource({"ACADEMY, false, true", "ACADEMY, true, false", "MAINTAINED, false, false", "INDEPENDENT, false, true"})
    void a_school_that_builds_its_evidence_alone_attaches_home_visits_and_no_reason_will_do(
            String type, boolean buys, boolean missing) {
        Form full = Sample.form(ReferralType.CASEWORK, WINDOW);
        List<EvidenceItem> excused = full.evidence().stream()
                .map(item -> item.kind() == EvidenceKind.HOME_VISIT_LOG
                        ? new EvidenceItem(item.kind(), null, ReasonMissing.SAFEGUARDING_RISK)
                        : item)
                .toList();
        Form noVisits = new Form(full.type(), full.reason(), WINDOW, full.parents(), excused, null);

        assertThat(codes(new School(SCHOOL, type, buys, Sample.CALENDAR), pupil(), noVisits))
                .hasSize(missing ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource
    void each_declaration_that_was_not_made_is_a_guard(Declaration left) {
        Set<Declaration> made = EnumSet.complementOf(EnumSet.of(left));

        assertThat(failing(declaring(ReferralType.CASEWORK, made)))
                .singleElement()
                .satisfies(guard -> {
                    assertThat(guard.code()).isEqualTo("DECLARATION_MISSING");
                    assertThat(guard.detail()).startsWith(left + ": ");
                });
    }

    @ParameterizedTest(name = "{0} on a form without declarations lacks {1}")
    @CsvSource({"CASEWORK, 0", "PN_LEAVE, 0", "PN_EXCLUDED, 4", "ESO, 4", "SAO, 3", "CONTRACT_SUPPORT, 4"})
    void a_form_of_the_first_kinds_may_have_no_declarations(ReferralType type, int missing) {
        assertThat(codes(declaring(type, null))).hasSize(missing).allMatch("DECLARATION_MISSING"::equals);
    }

    @ParameterizedTest(name = "code N unresolved on {0} fails with [{1}]")
    @CsvSource({"2026-09-06, ''", "2026-09-07, CODE_N_UNRESOLVED", "2026-09-18, CODE_N_UNRESOLVED", "2026-09-19, ''"})
    void an_absence_not_yet_established_in_the_window_stands_in_the_way(LocalDate day, String expected) {
        RegisterSeen seen = new RegisterSeen(WINDOW.from(), TODAY, 0, List.of(day));

        assertThat(String.join(",", codes(MAINTAINED, pupil().with(SCHOOL, seen), Sample.form())))
                .isEqualTo(expected);
    }

    private static Form declaring(ReferralType type, @Nullable Set<Declaration> made) {
        Form full = Sample.form(type, WINDOW);
        return new Form(
                type,
                full.reason(),
                WINDOW,
                full.parents(),
                full.evidence(),
                full.belowThreshold(),
                null,
                made,
                null,
                null);
    }

    private static Form named(NamedParent... parents) {
        return Sample.form().naming(List.of(parents));
    }
}
