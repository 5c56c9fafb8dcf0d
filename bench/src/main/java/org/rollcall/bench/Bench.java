package org.rollcall.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ./rollcall bench}: the budgets of the house, then the relay beside others; {@code platform} or {@code outbox} measures only
 * that half.
 */
public final class Bench {

    private Bench() {}

    @SuppressWarnings("SystemOut") // A program whose figures are its output.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = System.out;
        Path root = Path.of(System.getProperty("rollcall.root"));
        List<String> wanted = arguments.length == 0 ? List.of("platform", "outbox") : List.of(arguments);
        out.println(Machine.line(Clock.system(ZoneId.of("Europe/London"))));
        List<Budget> budgets = new ArrayList<>();
        if (wanted.contains("platform")) {
            budgets.addAll(new PlatformBudgets(root).measure());
        }
        if (wanted.contains("outbox")) {
            List<Contest.Result> results = Backing.contest(root);
            Contest.Result relay = results.get(1);
            budgets.add(new Budget(
                    "write to event read from Kafka, idle: p50 / p99", "20 / 200 ms", "5 / 50 ms", relay.idle() + ""));
            budgets.add(new Budget(
                    "events published, sustained, acks=all",
                    "2,000/s",
                    "5,000/s",
                    "%.0f/s".formatted(relay.perSecond())));
            out.println(OutboxContest.table(results));
        }
        out.print(Budget.table(budgets));
    }
}
