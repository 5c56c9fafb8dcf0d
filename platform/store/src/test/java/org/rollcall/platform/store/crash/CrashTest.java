package org.rollcall.platform.store.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The four promises under fifty kills; {@code -Dcrash.seed} replays a run. */
class CrashTest {

    private static final int KILLS = 50;
    private static final long SEED = Long.getLong("crash.seed", System.nanoTime() % 1_000_000);

    @Test
    void on_the_embedded_store_nothing_is_lost_invented_inverted_or_taken_in_twice() throws Exception {
        check(CrashRun.embedded(SEED, KILLS));
    }

    @Test
    @Tag("engine")
    void on_the_engine_which_is_killed_too_nothing_is_lost_invented_inverted_or_taken_in_twice() throws Exception {
        assumeThat(StoreUnderTest.engine()).isPresent();
        check(CrashRun.onTheEngine(SEED, KILLS));
    }

    private static void check(CrashReport report) {
        System.out.println(report);
        assertThat(report.findings()).as(report.toString()).returns(true, CrashReport.Findings::none);
        assertThat(report.counts().acknowledged()).isGreaterThan(KILLS);
        assertThat(report.counts().mirrored()).isEqualTo(report.counts().events());
        assertThat(report.kills().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(KILLS);
    }
}
