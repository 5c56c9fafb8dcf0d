package org.rollcall.bench.ingest;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.rollcall.bench.Latencies;

/** How the rate changes with the number of councils and with the marks that registers hold already. */
final class Growth {

    private static final int PUPILS = 420;
    private static final int SCHOOLS = 40;
    private static final int COUNCILS = 150;
    private static final int AT_ONCE = 8;

    private final Ground ground;
    private final Sending sending;
    private final PrintStream out;
    private final List<LocalDate> days = MadeUpSchool.schoolDays();

    Growth(Ground ground, PrintStream out) {
        this.ground = ground;
        this.sending = ground.sending();
        this.out = out;
    }

    void run() {
        warm();
        out.println("| what | marks | seconds | marks/s |");
        out.println("|---|---:|---:|---:|");
        List<MadeUpSchool> one = ground.sow("one", 1, SCHOOLS, PUPILS);
        line("one council, first day of the year (new registers)", sending.send(one, days.subList(0, 1), AT_ONCE));
        for (int day = 1; day < 4; day++) {
            line("one council, day " + (day + 1), sending.send(one, days.subList(day, day + 1), AT_ONCE));
        }
        List<MadeUpSchool> many = ground.sow("of", COUNCILS, COUNCILS, PUPILS);
        line(COUNCILS + " councils, first day", sending.send(many, days.subList(0, 1), AT_ONCE));
        line(COUNCILS + " councils, day 2", sending.send(many, days.subList(1, 2), AT_ONCE));
        readWhileAllSend(many);
        List<MadeUpSchool> full = one.subList(0, SCHOOLS / 2);
        int last = days.size() - 3;
        line("a file of the rest of the year for each school", sending.send(full, days.subList(4, last), AT_ONCE));
        for (int day = last; day < days.size(); day++) {
            line("one council with a full year held, one day", sending.send(full, days.subList(day, day + 1), AT_ONCE));
        }
        plain("of day 3", many);
        plain("with a full year", full);
    }

    private void plain(String which, List<MadeUpSchool> schools) {
        List<Sending.Rate> rates = ground.plainWrites().run(schools);
        line("plain bulk insert of the registers " + which + ", one writer", rates.get(0));
        line("plain bulk update of the same by id and version", rates.get(1));
        line("plain bulk update of the same by id alone, unguarded", rates.get(2));
    }

    private void warm() {
        List<MadeUpSchool> warmth = ground.sow("warm", 1, 24, PUPILS);
        for (int day = 0; day < 6; day++) {
            sending.send(warmth, days.subList(day, day + 1), AT_ONCE);
        }
    }

    /** All councils at the same moment, while one person reads. */
    private void readWhileAllSend(List<MadeUpSchool> many) {
        long[] idle;
        try (PageReader reader = ground.reader(many.getFirst())) {
            LockSupport.parkNanos(2_000_000_000L);
            idle = reader.times();
        }
        long[] busy;
        try (PageReader reader = ground.reader(many.getFirst())) {
            line(COUNCILS + " councils all at once, day 3", sending.send(many, days.subList(2, 3), COUNCILS));
            busy = reader.times();
        }
        out.printf(
                "| a page of 50 pupils, p50 / p99: alone %s, meanwhile %s | | | |%n",
                Latencies.of(idle), Latencies.of(busy));
    }

    private void line(String what, Sending.Rate rate) {
        out.printf("| %s | %,d | %.2f | %,.0f |%n", what, rate.marks(), rate.seconds(), rate.perSecond());
    }
}
