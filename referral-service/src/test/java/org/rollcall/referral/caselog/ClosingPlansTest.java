package org.rollcall.referral.caselog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.IncomingEvent;
import org.rollcall.platform.testsupport.ResendingKafka;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.referral.caselog.entry.EntryState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.ObjectNode;

@RollcallTest
class ClosingPlansTest {

    private static final String CLOSED = "org.rollcall.referral.case.closed.v1";

    @Autowired
    private ApplicationContext service;

    @Autowired
    private Aggregates<LogEntry> entries;

    @Test
    void what_was_planned_is_called_off_once_when_the_case_closes_and_what_was_done_stays() {
        CaseOfTest known = new CaseOfTest(service);
        String planned = id(known.written(Map.of("kind", "CALL", "planned", Map.of("at", "2026-09-24T10:00:00"))));
        String done = id(known.written(CaseOfTest.done("CALL", Map.of())));
        ObjectNode closed = ((ObjectNode) ContractAssertions.example(CLOSED)).put("caseId", known.id);

        ResendingKafka.twice(IncomingEvent.of(known.council.id, CLOSED, known.id, 9, closed));

        Stored<LogEntry> called = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> entries.get(known.council.id, planned),
                        entry -> entry.value().state() == EntryState.CANCELLED);
        // planned, its duty; ended, its duty falls
        assertThat(called.version().value()).isEqualTo(4);
        assertThat(entries.get(known.council.id, done).value().state()).isEqualTo(EntryState.DONE);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
