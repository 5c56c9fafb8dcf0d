package org.rollcall.platform.store.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The four promises under fifty kills, in two runs side by side; {@code -Dcrash.seed} replays them. */
class CrashTest {

    private static final int KILLS = 50;
    private static final int SIDE_BY_SIDE = 2;
    private static final long SEED = Long.getLong("crash.seed", System.nanoTime() % 1_000_000);

    @RepeatedTest(SIDE_BY_SIDE)
    @Execution(ExecutionMode.CONCURRENT)
    void on_the_embedded_store_nothing_is_lost_invented_inverted_or_taken_in_twice(RepetitionInfo run)
            throws Exception {
        int kills = KILLS / SIDE_BY_SIDE;
        check(kills, CrashRun.embedded(SEED + run.getCurrentRepetition(), kills));
    }

    @Test
    @Tag("engine")
    void on_the_engine_which_is_killed_too_nothing_is_lost_invented_inverted_or_taken_in_twice() throws Exception {
        assumeThat(StoreUnderTest.engine()).isPresent();
        check(KILLS, CrashRun.onTheEngine(SEED, KILLS));
    }

    private static void check(int kills, CrashReport report) {
        System.out.println(report);
        assertThat(report.findings()).as(report.toString()).returns(true, CrashReport.Findings::none);
        assertThat(report.counts().acknowledged()).isGreaterThan(kills);
        assertThat(report.counts().mirrored()).isEqualTo(report.counts().events());
        assertThat(report.kills().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(kills);
    }
}
