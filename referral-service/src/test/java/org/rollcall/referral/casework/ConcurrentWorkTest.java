package org.rollcall.referral.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.CASES;
import static org.rollcall.referral.OneCouncil.SCHOOL;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.referral.OneCouncil;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever changes a case at the same time as others decides on what it says, or not at all. */
@RollcallTest
class ConcurrentWorkTest {

    @Autowired
    private ApplicationContext service;

    private OneCouncil council;
    private String path;

    @BeforeEach
    void aCaseOfAnOfficer() {
        council = new OneCouncil(service);
        path = CASES + "/" + KnownCases.open(service, council.id, council.pupil, SCHOOL);
        assertThat(give("attendance-officer@" + council.id)).isEqualTo(200);
    }

    @Test
    void of_two_who_change_a_case_at_once_one_wins_and_the_other_is_told_to_read_it_again() throws Exception {
        MvcTestResult seen = council.get(council.leader, path);

        List<Integer> answers = atOnce(List.of(
                () -> council.put(council.officer, path + "/risk-flags", seen, Map.of("flags", List.of("DOGS")))
                        .getResponse()
                        .getStatus(),
                () -> council.put(council.leader, path + "/review", seen, Map.of("nextReviewOn", "2026-10-05"))
                        .getResponse()
                        .getStatus()));

        assertThat(answers).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void of_fifty_writers_none_loses_what_it_wrote() throws Exception {
        List<String> officers =
                IntStream.range(0, 50).mapToObj(number -> "officer-" + number).toList();

        List<Integer> answers = atOnce(officers.stream()
                .<Callable<Integer>>map(officer -> () -> insist(officer))
                .toList());

        assertThat(answers).hasSize(50).containsOnly(200);
        List<String> written =
                texts(json(council.get(council.leader, path)).path("council").path("allocations"), "officer");
        assertThat(written).hasSize(51).containsAll(officers);
        assertThat(json(council.get(council.leader, path)).path("officer").asString())
                .isEqualTo(written.getLast());
    }

    private int insist(String officer) {
        int status = give(officer);
        while (status == 412) {
            status = give(officer);
        }
        return status;
    }

    private int give(String officer) {
        return council.put(
                        council.leader,
                        path + "/allocation",
                        council.get(council.leader, path),
                        Map.of("officer", officer, "reason", "many hands"))
                .getResponse()
                .getStatus();
    }

    private static List<Integer> atOnce(List<Callable<Integer>> writers) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(writers.size())) {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(writers)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
