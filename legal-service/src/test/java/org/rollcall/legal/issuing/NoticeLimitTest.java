package org.rollcall.legal.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doThrow;
import static org.rollcall.legal.CouncilForTests.guards;
import static org.rollcall.legal.CouncilForTests.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.rollcall.legal.CouncilForTests;
import org.rollcall.legal.id.EnforcementCaseId;
import org.rollcall.legal.penaltynotice.PenaltyNotices;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Two notices in three years, with officers who act at once and a service that dies between its writes. */
@RollcallTest
class NoticeLimitTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 10, 19);

    @Autowired
    private ApplicationContext service;

    @Autowired
    private MovableClock clock;

    @MockitoSpyBean
    private PenaltyNotices notices;

    private CouncilForTests council;
    private EnforcementCaseId first;
    private EnforcementCaseId second;

    @BeforeEach
    void one_child_with_two_cases_about_different_absence() {
        clock.moveTo(ISSUED);
        council = new CouncilForTests(service);
        first = council.readyCase();
        second = council.openCase("142102", LocalDate.of(2026, 10, 5));
        council.decide(second, CouncilForTests.decision("NO_BEHAVIOURAL_EFFECT", ""));
    }

    @RepeatedTest(10)
    void two_officers_at_once_never_both_offer_the_reduced_amount() throws Exception {
        List<MvcTestResult> answers = atOnce(
                () -> council.issue(first, council.amara, "k1"), () -> council.issue(second, council.amara, "k2"));

        List<String> tariffs = issued(answers);
        assertThat(tariffs).isNotEmpty().doesNotHaveDuplicates().contains("FIRST");
        refused(answers).forEach(answer -> assertThat(guards(answer)).containsExactly("NOTICE_IN_PROGRESS"));
        assertThat(List.of(tariffOf(first, "k1"), tariffOf(second, "k2"))).containsExactlyInAnyOrder("FIRST", "SECOND");
    }

    @RepeatedTest(10)
    void two_officers_at_once_on_the_limit_never_both_issue() throws Exception {
        String elsewhere = """
                "noticesElsewhere":[{"parentId":"%s","authority":"Eastvale Council",
                "issuedOn":"2025-03-03","fate":"PAID"}],""".formatted(council.amara);
        council.decide(first, CouncilForTests.decision("NO_BEHAVIOURAL_EFFECT", elsewhere));
        council.decide(second, CouncilForTests.decision("NO_BEHAVIOURAL_EFFECT", elsewhere));

        List<MvcTestResult> answers = atOnce(
                () -> council.issue(first, council.amara, "k1"), () -> council.issue(second, council.amara, "k2"));

        assertThat(issued(answers)).containsExactly("SECOND");
        assertThat(refused(answers)).singleElement().satisfies(answer -> assertThat(guards(answer))
                .containsAnyOf("LIMIT_REACHED", "NOTICE_IN_PROGRESS")
                .hasSize(1));
        EnforcementCaseId other = issuedCase(answers.getFirst()) ? second : first;
        assertThat(guards(council.check(other, council.amara, ISSUED))).containsExactly("LIMIT_REACHED");
    }

    @Test
    void a_crash_between_claim_and_notice_is_mended_by_the_same_request() {
        dieOnceBeforeIssuing();

        assertThat(council.issue(first, council.amara, "k1")).hasStatus(500);
        MvcTestResult again = council.issue(first, council.amara, "k1");

        assertThat(again).hasStatus(201);
        assertThat(json(again).required("tariff").stringValue()).isEqualTo("FIRST");
    }

    @Test
    void a_claim_left_by_a_crash_holds_others_up_for_a_minute_and_then_counts_for_nothing() {
        dieOnceBeforeIssuing();
        council.issue(first, council.amara, "k1");

        assertThat(guards(council.issue(second, council.amara, "k2"))).containsExactly("NOTICE_IN_PROGRESS");
        clock.advance(NoticeLedger.PATIENCE);
        MvcTestResult later = council.issue(second, council.amara, "k2");

        assertThat(later).hasStatus(201);
        assertThat(json(later).required("tariff").stringValue()).isEqualTo("FIRST");
        assertThat(json(council.issue(first, council.amara, "k1"))
                        .required("tariff")
                        .stringValue())
                .isEqualTo("SECOND");
    }

    @Test
    void an_officer_who_was_taken_for_dead_cannot_issue_what_another_gave_up() {
        beforeIssuingOnce(() -> {
            clock.advance(NoticeLedger.PATIENCE);
            assertThat(council.issue(second, council.amara, "k2")).hasStatus(201);
        });

        MvcTestResult overtaken = council.issue(first, council.amara, "k1");

        assertThat(guards(overtaken)).containsExactly("NOTICE_IN_PROGRESS");
        assertThat(tariffOf(second, "k2")).isEqualTo("FIRST");
    }

    private void dieOnceBeforeIssuing() {
        doThrow(new IllegalStateException("killed between the claim and the notice"))
                .doCallRealMethod()
                .when(notices)
                .issue(any(), any(), any());
    }

    private void beforeIssuingOnce(Runnable meanwhile) {
        doAnswer(call -> {
                    doCallRealMethod().when(notices).issue(any(), any(), any());
                    meanwhile.run();
                    return call.callRealMethod();
                })
                .when(notices)
                .issue(any(), any(), any());
    }

    private String tariffOf(EnforcementCaseId of, String key) {
        return json(council.issue(of, council.amara, key)).required("tariff").stringValue();
    }

    private boolean issuedCase(MvcTestResult answerOfFirst) {
        return answerOfFirst.getResponse().getStatus() == 201;
    }

    private static List<String> issued(List<MvcTestResult> answers) {
        return answers.stream()
                .filter(answer -> answer.getResponse().getStatus() == 201)
                .map(CouncilForTests::json)
                .map(notice -> notice.required("tariff"))
                .map(JsonNode::stringValue)
                .toList();
    }

    private static List<MvcTestResult> refused(List<MvcTestResult> answers) {
        return answers.stream()
                .filter(answer -> answer.getResponse().getStatus() != 201)
                .toList();
    }

    @SafeVarargs
    private static List<MvcTestResult> atOnce(Callable<MvcTestResult>... calls) throws Exception {
        CyclicBarrier together = new CyclicBarrier(calls.length);
        try (ExecutorService officers = Executors.newFixedThreadPool(calls.length)) {
            List<Future<MvcTestResult>> running = new ArrayList<>();
            for (Callable<MvcTestResult> call : calls) {
                running.add(officers.submit(() -> {
                    together.await(10, TimeUnit.SECONDS);
                    return call.call();
                }));
            }
            List<MvcTestResult> answers = new ArrayList<>();
            for (Future<MvcTestResult> answer : running) {
                answers.add(answer.get(30, TimeUnit.SECONDS));
            }
            return answers;
        }
    }
}
