package org.rollcall.referral.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.Councils;
import org.rollcall.platform.testsupport.IncomingEvent;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.ResendingKafka;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.referral.casework.ending.CloseReason;
import org.rollcall.referral.casework.news.AcceptedReferral;
import org.rollcall.referral.casework.plan.LegalStep;
import org.rollcall.referral.casework.plan.LegalStep.Progress;
import org.rollcall.referral.casework.plan.Stage;
import org.rollcall.referral.evidence.ReferralType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@RollcallTest
class CaseListenerTest {

    private static final String ACCEPTED = "org.rollcall.referral.referral.accepted.v1";
    private static final String OPENED = "org.rollcall.referral.case.opened.v1";
    private static final String NOTICE = "org.rollcall.legal.penalty-notice.";
    private static final String NTI = "org.rollcall.legal.notice-to-improve.";
    private static final String OTHER = "019a0f3a-0000-7d3e-9f40-516273849506";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final TenantId council = Councils.fresh();

    @Autowired
    private ApplicationContext service;

    @Autowired
    private Aggregates<Case> cases;

    @Test
    void an_accepted_referral_opens_one_case_however_often_it_is_told() {
        JsonNode example = ContractAssertions.example(ACCEPTED);
        String id = example.path("caseId").asString();
        try (PublishedEvents told = PublishedEvents.of(council, "referral")) {
            ResendingKafka.twice(IncomingEvent.of(council, ACCEPTED, id(example), 3, example));
            told.await(OPENED);
            ResendingKafka.once(IncomingEvent.of(council, ACCEPTED, id(example), 3, example));
            ResendingKafka.once(IncomingEvent.of(council, ACCEPTED, OTHER, 3, accepted(OTHER)));

            await().atMost(PATIENCE)
                    .until(() ->
                            cases.slice(council, Map.of(), null, 10).items().size() == 2);
            assertThat(told.await(OPENED, 2))
                    .hasSize(2)
                    .filteredOn(event -> event.subject().equals(id))
                    .hasSize(1);
            told.heard().stream().filter(event -> event.type().equals(OPENED)).forEach(ContractAssertions::asPromised);
        }
        Case opened = cases.get(council, id).value();
        assertThat(opened.state()).isEqualTo(CaseState.UNALLOCATED);
        assertThat(opened.origins()).hasSize(1);
    }

    @Test
    void a_merged_referral_joins_its_case_once() {
        JsonNode first = ContractAssertions.example(ACCEPTED);
        String id = first.path("caseId").asString();
        ResendingKafka.twice(IncomingEvent.of(council, ACCEPTED, id(first), 3, first));
        ObjectNode second =
                accepted(OTHER).put("outcome", "MERGE_WITH_EXISTING_CASE").put("caseId", id);

        ResendingKafka.twice(IncomingEvent.of(council, ACCEPTED, OTHER, 3, second));

        assertThat(awaitCase(id, found -> found.origins().size() == 2).origins())
                .extracting(origin -> origin.referral().value())
                .containsExactly(id(first), OTHER);
    }

    @Test
    void a_referral_that_joins_a_closed_case_opens_it_again_once() {
        String id = openCase();
        close(id);
        ObjectNode joining =
                accepted(OTHER).put("outcome", "MERGE_WITH_EXISTING_CASE").put("caseId", id);
        try (PublishedEvents told = PublishedEvents.of(council, "referral")) {
            ResendingKafka.twice(IncomingEvent.of(council, ACCEPTED, OTHER, 3, joining));

            ContractAssertions.asPromised(told.await("org.rollcall.referral.case.reopened.v1"));
        }
        Case again = awaitCase(id, found -> found.state() == CaseState.ACTIVE);
        assertThat(again.origins()).hasSize(2);
        assertThat(again.isAllocatedTo("officer-1")).isTrue();
    }

    @Test
    void each_legal_step_is_kept_as_it_was_told_last() {
        String id = openCase();
        ResendingKafka.twice(
                legal(NTI + "issued.v1", id, "nti", 1),
                legal(NTI + "monitoring-started.v1", id, "nti", 2),
                legal(NTI + "failed.v1", id, "nti", 3),
                legal(NOTICE + "issued.v1", id, "n1", 1),
                legal(NOTICE + "served.v1", id, "n1", 2),
                legal(NOTICE + "paid.v1", id, "n1", 3),
                legal(NOTICE + "issued.v1", id, "n2", 1),
                legal(NOTICE + "expired-unpaid.v1", id, "n2", 4),
                legal("org.rollcall.legal.enforcement-case.prosecution-decision-due.v1", id, "n2", 5));

        Case told = awaitCase(id, found -> stages(found).contains(Progress.DECISION_DUE));
        assertThat(stages(told))
                .containsExactlyInAnyOrder(
                        Progress.FAILED, Progress.PAID, Progress.EXPIRED_UNPAID, Progress.DECISION_DUE);
    }

    @Test
    void a_contract_and_a_panel_move_the_case_up_the_ladder() {
        String id = openCase();
        ResendingKafka.twice(
                support("org.rollcall.referral.contract.agreed.v1", id),
                support("org.rollcall.referral.panel.held.v1", id));

        assertThat(awaitCase(id, found -> found.stage() == Stage.PANEL).legalSteps())
                .isEmpty();
    }

    @Test
    void news_that_comes_late_does_not_undo_what_is_known() {
        String id = openCase();
        ResendingKafka.once(legal(NOTICE + "paid.v1", id, "n1", 3));
        ResendingKafka.twice(legal(NOTICE + "issued.v1", id, "n1", 1));
        ResendingKafka.once(legal(NTI + "succeeded.v1", id, "n1", 4));

        Case told = awaitCase(id, found -> stages(found).contains(Progress.SUCCEEDED));
        assertThat(stages(told)).containsExactly(Progress.PAID, Progress.SUCCEEDED);
    }

    private String openCase() {
        AcceptedReferral accepted = KnownCases.accepted(UUID.randomUUID().toString(), "142101", ReferralType.PN_LEAVE);
        return KnownCases.open(service, council, accepted);
    }

    private IncomingEvent support(String type, String caseId) {
        ObjectNode example = ((ObjectNode) ContractAssertions.example(type)).put("caseId", caseId);
        return IncomingEvent.of(council, type, type, 1, example);
    }

    private void close(String id) {
        Actor leader = new Actor("leader", "person");
        Stored<Case> stored = cases.get(council, id);
        stored = cases.save(
                stored,
                stored.value().allocate(SampleCases.to("officer-1", null), SampleCases.NOTHING, SampleCases.TERMS),
                leader);
        cases.save(
                stored,
                stored.value().close(SampleCases.closure(CloseReason.DUPLICATE, null), true, SampleCases.NOTHING),
                leader);
    }

    private Case awaitCase(String id, Predicate<Case> wanted) {
        return await().atMost(PATIENCE)
                .until(
                        () -> cases.find(council, id),
                        found -> found.isPresent() && wanted.test(found.get().value()))
                .orElseThrow()
                .value();
    }

    private IncomingEvent legal(String type, String caseId, String notice, long sequence) {
        ObjectNode example = ((ObjectNode) ContractAssertions.example(type))
                .put("caseId", caseId)
                .put("noticeId", notice);
        String subject = type.contains("enforcement-case") ? "enforcement" : notice;
        return IncomingEvent.of(council, type, subject, sequence, example);
    }

    private static ObjectNode accepted(String referral) {
        return ((ObjectNode) ContractAssertions.example(ACCEPTED))
                .put("referralId", referral)
                .put("caseId", UUID.randomUUID().toString());
    }

    private static String id(JsonNode accepted) {
        return accepted.path("referralId").asString();
    }

    private static List<Progress> stages(Case found) {
        return found.legalSteps().stream().map(LegalStep::stage).toList();
    }
}
