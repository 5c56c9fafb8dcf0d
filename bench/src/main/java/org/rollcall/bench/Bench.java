package org.rollcall.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.ZoneId;

/** {@code ./rollcall bench}. */
public final class Bench {

    private Bench() {}

    @SuppressWarnings("SystemOut") // A program whose figures are its output.
    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        out.println(Machine.line(Clock.system(ZoneId.of("Europe/London"))));
        String bootstrap = System.getenv("KAFKA_BOOTSTRAP_SERVERS");
        String mongo = System.getenv("MONGODB_URI");
        out.print(OutboxContest.table(new OutboxContest(bootstrap, mongo).run(200, 20_000)));
    }
}
