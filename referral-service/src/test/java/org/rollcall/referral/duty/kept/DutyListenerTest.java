package org.rollcall.referral.duty.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.Councils;
import org.rollcall.platform.testsupport.IncomingEvent;
import org.rollcall.platform.testsupport.ResendingKafka;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.referral.casework.KnownCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.ObjectNode;

@RollcallTest
class DutyListenerTest {

    private static final String DUTY = "org.rollcall.referral.duty.";
    private static final String CASE = "org.rollcall.referral.case.";
    private static final LocalDate DUE = LocalDate.of(2026, 11, 2);

    private final TenantId council = Councils.fresh();
    private String caseId = "";
    private final String dutyId = UUID.randomUUID().toString();

    @Autowired
    private Aggregates<KeptDuty> duties;

    @Autowired
    private ApplicationContext service;

    @BeforeEach
    void a_case() {
        caseId = KnownCases.open(service, council, Ids.fresh(), "142101");
    }

    @Test
    void a_duty_is_kept_moved_and_met_however_often_it_is_told() {
        ResendingKafka.twice(arose(2, DUE), arose(3, DUE.plusDays(7)));
        KeptDuty moved = awaitDuty(duty -> duty.dueOn().equals(DUE.plusDays(7)));
        assertThat(moved.movedFrom()).isEqualTo(DUE);

        ResendingKafka.twice(ended("met", caseId, 4));
        ResendingKafka.once(arose(3, DUE.plusDays(7)));
        ResendingKafka.twice(marker(5));

        awaitMarker();
        assertThat(kept().state()).isEqualTo(DutyState.MET);
    }

    @Test
    void that_it_was_met_by_another_record_is_not_lost_when_it_comes_first() {
        ResendingKafka.twice(ended("met", "a-log-entry", 1));
        awaitDuty(duty -> duty.state() == DutyState.MET);
        ResendingKafka.twice(arose(2, DUE));

        KeptDuty met = awaitDuty(duty -> duty.term() != null);
        assertThat(met.state()).isEqualTo(DutyState.MET);
        assertThat(met.open()).isFalse();
    }

    @Test
    void a_duty_that_falls_is_not_open_any_more() {
        ResendingKafka.twice(arose(2, DUE), ended("fell", caseId, 3));

        assertThat(awaitDuty(duty -> duty.state() == DutyState.FALLEN).open()).isFalse();
    }

    @Test
    void a_duty_follows_its_case_to_the_officer_also_when_it_arose_before() {
        ResendingKafka.twice(arose(2, DUE));
        awaitDuty(KeptDuty::open);
        ResendingKafka.twice(allocated(3, "ann"));
        awaitDuty(duty -> "ann".equals(duty.officer()));

        ResendingKafka.twice(given("reallocated", 5, "ben"));
        ResendingKafka.once(allocated(3, "ann"));
        awaitDuty(duty -> "ben".equals(duty.officer()));
        ResendingKafka.twice(marker(9));
        awaitMarker();
        assertThat(kept().officer()).isEqualTo("ben");
    }

    @Test
    void a_duty_that_arises_later_lies_on_the_officer_who_has_the_case() {
        ResendingKafka.twice(allocated(3, "ann"), arose(4, DUE));

        awaitDuty(duty -> "ann".equals(duty.officer()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"closed", "transferred"})
    void nothing_is_left_to_be_done_in_a_case_that_has_ended(String ended) {
        ResendingKafka.twice(arose(2, DUE), ofCase(ended, 3));
        awaitDuty(duty -> duty.state() == DutyState.FALLEN);
    }

    @Test
    void what_arises_in_a_case_that_was_opened_again_is_to_be_done_by_who_has_it_then() {
        ResendingKafka.twice(allocated(2, "ann"), ofCase("closed", 3), given("reopened", 4, "ben"), arose(5, DUE));

        assertThat(awaitDuty(duty -> "ben".equals(duty.officer())).open()).isTrue();
    }

    private IncomingEvent arose(long sequence, LocalDate dueOn) {
        return arose(dutyId, sequence, dueOn);
    }

    private IncomingEvent arose(String id, long sequence, LocalDate dueOn) {
        ObjectNode example = ((ObjectNode) ContractAssertions.example(DUTY + "arose.v1"))
                .put("dutyId", id)
                .put("about", caseId)
                .put("caseId", caseId)
                .put("dueOn", dueOn.toString());
        return IncomingEvent.of(council, DUTY + "arose.v1", caseId, sequence, example);
    }

    /** A minute after everything else, when another record says so. */
    private IncomingEvent ended(String how, String by, long sequence) {
        String type = DUTY + how + ".v1";
        ObjectNode example = ((ObjectNode) ContractAssertions.example(type)).put("dutyId", dutyId);
        Instant later = Instant.parse("2026-09-21T08:01:00Z");
        return new IncomingEvent(council, Ids.from(type, by, dutyId), type, by, sequence, later, example);
    }

    private IncomingEvent allocated(long sequence, String officer) {
        return given("allocated", sequence, officer);
    }

    private IncomingEvent given(String verb, long sequence, String officer) {
        String type = CASE + verb + ".v1";
        ObjectNode example = ((ObjectNode) ContractAssertions.example(type))
                .put("caseId", caseId)
                .put("officer", officer);
        return IncomingEvent.of(council, type, caseId, sequence, example);
    }

    private IncomingEvent ofCase(String verb, long sequence) {
        String type = CASE + verb + ".v1";
        ObjectNode example = ((ObjectNode) ContractAssertions.example(type)).put("caseId", caseId);
        return IncomingEvent.of(council, type, caseId, sequence, example);
    }

    /** Another duty of the same case: when it is there, everything sent before has been taken in. */
    private IncomingEvent marker(long sequence) {
        return arose(Ids.from("marker", dutyId), sequence, DUE);
    }

    private void awaitMarker() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> duties.find(council, Ids.from("marker", dutyId)).isPresent());
    }

    private KeptDuty awaitDuty(Predicate<KeptDuty> wanted) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> duties.find(council, dutyId),
                        found -> found.isPresent() && wanted.test(found.get().value()))
                .orElseThrow()
                .value();
    }

    private KeptDuty kept() {
        return duties.get(council, dutyId).value();
    }
}
