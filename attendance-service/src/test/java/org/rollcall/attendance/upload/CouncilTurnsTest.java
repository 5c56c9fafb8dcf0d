package org.rollcall.attendance.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.problem.RequestRefused;

class CouncilTurnsTest {

    private static final TenantId NORTHMOOR = new TenantId("northmoor");
    private static final TenantId EASTVALE = new TenantId("eastvale");

    private final List<TenantId> served = new CopyOnWriteArrayList<>();

    @Test
    void a_council_whose_schools_all_send_at_once_keeps_no_other_waiting() {
        CouncilTurns turns = new CouncilTurns(1, 1, 100);
        turns.take(NORTHMOOR);
        try (ExecutorService schools = Executors.newVirtualThreadPerTaskExecutor()) {
            waitInLine(turns, schools, NORTHMOOR, 5, 0);
            waitInLine(turns, schools, EASTVALE, 2, 5);
            turns.give(NORTHMOOR);
        }

        assertThat(served.subList(0, 4)).containsExactly(NORTHMOOR, EASTVALE, NORTHMOOR, EASTVALE);
        assertThat(served).hasSize(7);
    }

    @Test
    void no_more_are_inside_than_there_are_places_however_many_come() throws Exception {
        CouncilTurns turns = new CouncilTurns(3, 3, 1000);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (ExecutorService schools = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 300)
                    .forEach(n -> schools.execute(() -> {
                        TenantId council = n % 3 == 0 ? EASTVALE : NORTHMOOR;
                        turns.take(council);
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        Thread.onSpinWait();
                        inside.decrementAndGet();
                        turns.give(council);
                        served.add(council);
                    }));
        }

        assertThat(served).hasSize(300);
        assertThat(most.get()).isBetween(1, 3);
        assertThat(turns.waiting()).isZero();
    }

    @Test
    void a_council_that_has_its_share_waits_while_places_are_free_for_others() {
        CouncilTurns turns = new CouncilTurns(3, 2, 100);
        turns.take(NORTHMOOR);
        turns.take(NORTHMOOR);
        try (ExecutorService schools = Executors.newVirtualThreadPerTaskExecutor()) {
            waitInLine(turns, schools, NORTHMOOR, 1, 0);
            turns.take(EASTVALE);
            assertThat(served).isEmpty();
            turns.give(EASTVALE);
            assertThat(served).isEmpty();
            turns.give(NORTHMOOR);
        }

        assertThat(served).containsExactly(NORTHMOOR);
    }

    @Test
    void who_comes_when_too_many_wait_is_asked_to_come_again() {
        CouncilTurns turns = new CouncilTurns(1, 1, 0);
        turns.take(NORTHMOOR);

        assertThatThrownBy(() -> turns.take(EASTVALE)).isInstanceOf(RequestRefused.class);

        turns.give(NORTHMOOR);
        turns.take(EASTVALE);
        assertThat(turns.waiting()).isZero();
    }

    private void waitInLine(CouncilTurns turns, ExecutorService schools, TenantId council, int howMany, int before) {
        IntStream.rangeClosed(1, howMany).forEach(n -> {
            schools.execute(() -> {
                turns.take(council);
                served.add(council);
                turns.give(council);
            });
            await().until(() -> turns.waiting() == before + n);
        });
    }
}
