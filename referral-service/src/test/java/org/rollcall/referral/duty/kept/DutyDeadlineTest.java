package org.rollcall.referral.duty.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.Councils;
import org.rollcall.platform.testsupport.MovableClock;
import org.rollcall.platform.testsupport.PublishedEvent;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.duty.DutyKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;

@RollcallTest
class DutyDeadlineTest {

    private static final String APPROACHING = "org.rollcall.referral.duty.approaching.v1";
    private static final String MISSED = "org.rollcall.referral.duty.missed.v1";

    private final TenantId council = Councils.fresh();

    @Autowired
    private Aggregates<KeptDuty> duties;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ApplicationContext service;

    @Test
    void it_is_told_when_a_duty_is_near_and_when_it_was_missed_and_each_once() {
        LocalDate due = LocalDate.of(2026, 10, 2);
        String id = keep(due);
        try (PublishedEvents told = PublishedEvents.of(council, "referral")) {
            clock.moveTo(due.minusDays(3));
            PublishedEvent near = told.await(APPROACHING);
            clock.moveTo(due.plusDays(1).atStartOfDay());
            PublishedEvent missed = told.await(MISSED);
            clock.moveTo(due.plusDays(30));
            keepAndAwaitMissed(due.plusDays(20));

            ContractAssertions.asPromised(near);
            ContractAssertions.asPromised(missed);
            assertThat(missed.subject()).isEqualTo(id);
            assertThat(told.heard())
                    .filteredOn(event -> event.subject().equals(id))
                    .extracting(PublishedEvent::type)
                    .containsExactly(APPROACHING, MISSED);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-10-24, the day before the clocks go back",
        "2026-10-25, the day on which the clocks go back",
        "2027-03-27, the day before the clocks go forward",
        "2027-03-28, the day on which the clocks go forward",
        "2026-12-25, a bank holiday before a weekend",
        "2026-12-28, a bank holiday",
        "2027-03-29, Easter Monday",
    })
    void the_last_day_lasts_to_its_end_in_England_and_not_a_minute_longer(LocalDate due, String day) {
        String id = keep(due);
        clock.moveTo(due.atTime(23, 59));
        keepAndAwaitMissed(due.minusDays(1));
        assertThat(state(id)).as(day).isEqualTo(DutyState.RUNNING);

        clock.moveTo(due.plusDays(1).atStartOfDay());
        await().atMost(Duration.ofSeconds(20)).until(() -> state(id) == DutyState.MISSED);
    }

    @Test
    void what_became_due_while_the_service_was_down_is_done_when_it_starts() {
        SmartLifecycle worker = service.getBean("deadlines", SmartLifecycle.class);
        List<String> ids = List.of(keep(LocalDate.of(2026, 12, 24)), keep(LocalDate.of(2026, 12, 28)));
        worker.stop();
        try {
            clock.moveTo(LocalDate.of(2027, 1, 4));
        } finally {
            worker.start();
        }

        await().atMost(Duration.ofSeconds(20)).until(() -> ids.stream().allMatch(id -> state(id) == DutyState.MISSED));
    }

    /** One of which it is known that it must be missed by now shows that the worker was there. */
    private void keepAndAwaitMissed(LocalDate due) {
        String id = keep(due);
        clock.advance(Duration.ZERO);
        await().atMost(Duration.ofSeconds(20)).until(() -> state(id) == DutyState.MISSED);
    }

    private String keep(LocalDate due) {
        return KnownDuties.keep(
                duties, council, KnownDuties.duty(DutyKind.REVIEW_CASE, new CaseId(Ids.fresh()), "142101", due));
    }

    private DutyState state(String id) {
        return duties.get(council, id).value().state();
    }
}
