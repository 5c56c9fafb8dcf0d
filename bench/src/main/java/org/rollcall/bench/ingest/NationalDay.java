package org.rollcall.bench.ingest;

import java.io.PrintStream;
import java.util.List;

/** One school day of England: every school sends one file with both sessions of all its pupils. */
final class NationalDay {

    static final int SCHOOLS = 24_000;

    private static final int COUNCILS = 150;
    private static final int PUPILS = 283;
    private static final int AT_ONCE = 32;

    private final Ground ground;
    private final PrintStream out;

    NationalDay(Ground ground, PrintStream out) {
        this.ground = ground;
        this.out = out;
    }

    void run(int schools) {
        List<MadeUpSchool> warmth = ground.sow("warm", 1, 24, PUPILS);
        for (int day = 0; day < 4; day++) {
            ground.sending().send(warmth, MadeUpSchool.schoolDays().subList(day, day + 1), AT_ONCE);
        }
        long began = System.nanoTime();
        List<MadeUpSchool> all = ground.sow("nation", Math.min(COUNCILS, schools), schools, PUPILS);
        out.printf("%,d schools with %,d pupils sown in %.0f s%n", schools, (long) schools * PUPILS, since(began));
        Sending.Rate rate = ground.sending().send(all, MadeUpSchool.schoolDays().subList(0, 1), AT_ONCE);
        out.printf(
                "%,d schools sent %,d marks, taken and judged in %.1f s: %,.0f marks/s%n",
                schools, rate.marks(), rate.seconds(), rate.perSecond());
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
