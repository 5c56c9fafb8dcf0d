package org.rollcall.referral.caselog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.IncomingEvent;
import org.rollcall.platform.testsupport.ResendingKafka;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.caselog.entry.EntryState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.node.ObjectNode;

@RollcallTest
class ClosingPlansTest {

    private static final String TRANSFERRED = "org.rollcall.referral.case.transferred.v1";
    private static final Map<String, Object> TO_ANOTHER_COUNCIL = Map.of(
            "to",
            Map.of("kind", "COUNCIL", "code", "992"),
            "dataPack",
            List.of("PUPIL_AND_PARENTS", "ATTENDANCE_RECORD", "CASE_SUMMARY"));

    @Autowired
    private ApplicationContext service;

    @Autowired
    private Aggregates<LogEntry> entries;

    @Test
    void what_was_planned_is_called_off_once_when_the_case_ends_and_what_was_done_stays() {
        CaseOfTest known = new CaseOfTest(service);
        String planned = id(known.written(Map.of("kind", "CALL", "planned", Map.of("at", "2026-09-24T10:00:00"))));
        String done = id(known.written(CaseOfTest.done("CALL", Map.of())));
        String path = OneCouncil.CASES + "/" + known.id;
        MvcTestResult seen = known.council.get(known.council.leader, path);
        assertThat(known.council.put(known.council.leader, path + "/transfer", seen, TO_ANOTHER_COUNCIL))
                .hasStatusOk();
        ObjectNode transferred = ((ObjectNode) ContractAssertions.example(TRANSFERRED)).put("caseId", known.id);

        ResendingKafka.twice(IncomingEvent.of(known.council.id, TRANSFERRED, known.id, 9, transferred));

        Stored<LogEntry> called = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> entries.get(known.council.id, planned),
                        entry -> entry.value().state() == EntryState.CANCELLED);
        assertThat(Objects.requireNonNull(called.value().ended()).reason().text())
                .isEqualTo("The case went to another council or school.");
        // planned, its duty; ended, its duty falls
        assertThat(called.version().value()).isEqualTo(4);
        assertThat(entries.get(known.council.id, done).value().state()).isEqualTo(EntryState.DONE);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
