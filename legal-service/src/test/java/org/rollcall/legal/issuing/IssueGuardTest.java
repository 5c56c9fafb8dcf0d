package org.rollcall.legal.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.legal.enforcementcase.DecisionRecord.CrossBorder;
import org.rollcall.legal.enforcementcase.DecisionRecord.SkipReason;
import org.rollcall.legal.enforcementcase.DecisionRecord.SocialWorker;
import org.rollcall.legal.noticetoimprove.ImprovementStanding;
import org.rollcall.legal.noticetoimprove.NoticeToImproveState;
import org.rollcall.legal.penalty.PenaltyEligibility.Issuer;
import org.rollcall.legal.school.School;
import org.rollcall.legal.school.SchoolsForTests;
import org.rollcall.legal.threshold.MissedSession;
import org.rollcall.platform.calendar.DeliveryMethod;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;

class IssueGuardTest {

    private static final Map<IssueGuard, Consumer<FactsForTests>> BROKEN = Map.ofEntries(
            Map.entry(IssueGuard.NO_CODE_OF_CONDUCT, facts -> facts.code = Optional.empty()),
            Map.entry(
                    IssueGuard.ISSUER_NOT_AUTHORISED,
                    facts -> facts.code = Optional.of(FactsForTests.code(Set.of(Issuer.SCHOOL)))),
            Map.entry(
                    IssueGuard.SCHOOL_TYPE_NOT_COVERED,
                    facts -> facts.school =
                            Optional.of(new School("142101", "INDEPENDENT", SchoolsForTests.calendar()))),
            Map.entry(IssueGuard.NOT_CSA, facts -> facts.bornOn = LocalDate.of(2022, 5, 1)),
            Map.entry(IssueGuard.NOT_A_PARENT, facts -> facts.parent = Optional.empty()),
            Map.entry(
                    IssueGuard.ADDRESS_NOT_KNOWN,
                    facts -> facts.parent = Optional.of(FactsForTests.parent(null, Set.of("NATURAL")))),
            Map.entry(
                    IssueGuard.ADDRESS_CONFIDENTIAL,
                    facts -> facts.parent = Optional.of(FactsForTests.parentWhoseAddressIsWithheld())),
            Map.entry(IssueGuard.THRESHOLD_NOT_MET, facts -> facts.missed = facts.missed.subList(0, 9)),
            Map.entry(
                    IssueGuard.LIMIT_REACHED,
                    facts -> facts.elsewhere =
                            List.of(FactsForTests.elsewhere("2025-03-03"), FactsForTests.elsewhere("2026-02-02"))),
            Map.entry(IssueGuard.NOTICE_IN_PROGRESS, facts -> facts.standing = new Standing(List.of(), true)),
            Map.entry(IssueGuard.ESO_IN_FORCE, facts -> facts.supervisionOrder = true),
            Map.entry(IssueGuard.PROCEEDINGS_EXIST, facts -> facts.prosecution = true),
            Map.entry(IssueGuard.NTI_MISSING, facts -> facts.improvement = Optional.empty()),
            Map.entry(IssueGuard.DECISION_RECORD_MISSING, facts -> facts.bestTool = false),
            Map.entry(IssueGuard.LIMITATION_TOO_SHORT, facts -> facts.issueOn = LocalDate.of(2027, 2, 15)),
            Map.entry(IssueGuard.STATUTORY_DEFENCE, facts -> facts.defence = true),
            Map.entry(IssueGuard.CROSS_BORDER_CHECK_MISSING, facts -> facts.crossBorder = CrossBorder.NOT_ANSWERED));

    @Test
    void when_nothing_stands_in_the_way_the_decision_has_its_terms() {
        IssueDecision decision = IssueDecision.on(new FactsForTests().facts());

        assertThat(decision.terms().receivedOn()).isEqualTo("2026-10-21");
        assertThat(decision.offence().from()).isEqualTo("2026-09-14");
        assertThat(decision.offence().to()).isEqualTo("2026-09-18");
        assertThat(decision.warnings()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> each_guard_fails_alone_with_words_and_a_provision() {
        return Stream.of(IssueGuard.values())
                .map(guard -> dynamicTest(
                        guard.name(),
                        () -> assertThat(failing(guard)).singleElement().satisfies(failed -> {
                            assertThat(failed.code()).isEqualTo(guard.name());
                            assertThat(failed.detail()).endsWith(".");
                            assertThat(failed.provision()).isNotBlank();
                        })));
    }

    @Test
    void all_that_can_fail_together_is_told_together() {
        EnumSet<IssueGuard> together = EnumSet.allOf(IssueGuard.class);
        together.removeAll(Set.of(
                IssueGuard.ISSUER_NOT_AUTHORISED, // there is no code
                IssueGuard.ADDRESS_NOT_KNOWN, // nor a parent
                IssueGuard.ADDRESS_CONFIDENTIAL,
                IssueGuard.LIMITATION_TOO_SHORT)); // nor a session relied on

        assertThat(failing(together.toArray(IssueGuard[]::new)))
                .extracting(FailingGuard::code)
                .containsExactlyElementsOf(together.stream().map(Enum::name).toList());
    }

    @Test
    void a_missing_decision_record_fails_and_hides_nothing_else() {
        FactsForTests facts = new FactsForTests();
        facts.decided = false;
        facts.improvement = Optional.empty();

        assertThat(codes(facts)).containsExactly("NTI_MISSING", "DECISION_RECORD_MISSING");
    }

    @ParameterizedTest(name = "by hand on {0}: limitation fits {1}")
    @CsvSource({"2027-02-14, true", "2027-02-15, false"})
    void the_last_day_that_leaves_time_to_prosecute_the_first_session(LocalDate on, boolean fits) {
        FactsForTests facts = new FactsForTests();
        facts.issueOn = on;
        facts.method = DeliveryMethod.HAND;

        assertThat(codes(facts)).isEqualTo(fits ? List.of() : List.of("LIMITATION_TOO_SHORT"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"ISSUED", "MONITORING", "REVIEW_DUE", "SUCCEEDED"})
    void only_a_failed_notice_to_improve_opens_the_way(NoticeToImproveState state) {
        FactsForTests facts = new FactsForTests();
        facts.improvement = Optional.of(new ImprovementStanding(state, LocalDate.of(2026, 10, 14)));

        assertThat(codes(facts)).containsExactly("NTI_MISSING");
        facts.skip = SkipReason.SUPPORT_NOT_APPROPRIATE;
        assertThat(codes(facts)).isEmpty();
    }

    @ParameterizedTest(name = "earlier notice of {0}: tariff {1}")
    @CsvSource({
        "2024-08-18, FIRST", // before the limit was law
        "2024-08-19, SECOND",
    })
    void earlier_notices_of_other_councils_set_the_tariff(LocalDate earlier, String tariff) {
        FactsForTests facts = new FactsForTests();
        facts.elsewhere = List.of(FactsForTests.elsewhere(earlier.toString()));

        assertThat(IssueDecision.on(facts.facts()).terms().tariff()).hasToString(tariff);
    }

    @ParameterizedTest(name = "a reason missing on 12 October, issued on {0}: counts {1}")
    @CsvSource({"2026-10-19, false", "2026-10-20, true"})
    void a_reason_not_yet_established_counts_after_five_school_days(LocalDate issueOn, boolean counts) {
        FactsForTests facts = new FactsForTests();
        facts.missed = Stream.concat(
                        facts.missed.subList(0, 9).stream(),
                        Stream.of(new MissedSession(LocalDate.of(2026, 10, 12), Half.AM, "N")))
                .toList();
        facts.issueOn = issueOn;

        assertThat(codes(facts)).isEqualTo(counts ? List.of() : List.of("THRESHOLD_NOT_MET"));
    }

    @Test
    void warnings_do_not_stand_in_the_way() {
        FactsForTests facts = new FactsForTests();
        facts.socialWorker = SocialWorker.NOT_CONSULTED;
        facts.issueOn = LocalDate.of(2027, 2, 1);

        assertThat(IssueDecision.on(facts.facts()).warnings())
                .extracting(IssueDecision.Warning::code)
                .containsExactly("CONSENT_OF_SOCIAL_WORKER_MISSING", "LIMITATION_SHORT");
    }

    @Test
    void a_refusal_carries_every_guard() {
        FactsForTests facts = new FactsForTests();
        facts.defence = true;
        facts.supervisionOrder = true;

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> IssueDecision.on(facts.facts()))
                .satisfies(refused -> assertThat(refused.guards())
                        .extracting(FailingGuard::code)
                        .containsExactly("ESO_IN_FORCE", "STATUTORY_DEFENCE"));
    }

    private static List<FailingGuard> failing(IssueGuard... broken) {
        FactsForTests facts = new FactsForTests();
        Stream.of(broken)
                .forEach(guard -> Objects.requireNonNull(BROKEN.get(guard)).accept(facts));
        return IssueGuard.failing(facts.facts());
    }

    private static List<String> codes(FactsForTests facts) {
        return IssueGuard.failing(facts.facts()).stream()
                .map(FailingGuard::code)
                .toList();
    }
}
