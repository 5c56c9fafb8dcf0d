package org.rollcall.local;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.rollcall.local.process.Progress;
import org.rollcall.local.process.StartFailed;

/** The commands of {@code ./rollcall} that have to do with processes: {@code up}, {@code down}, {@code status}, {@code token}. */
public final class Main {

    private Main() {}

    /** Ends with 0 when the command did what was asked, with 3 when {@code status} finds parts missing, else with 1. */
    @SuppressWarnings("SystemOut") // A program for the command line.
    public static void main(String[] arguments) {
        PrintStream out = System.out;
        try {
            System.exit(run(List.of(arguments), out));
        } catch (StartFailed failed) {
            System.err.println("rollcall: " + failed.getMessage());
            System.exit(1);
        } catch (InterruptedException brokenOff) {
            System.exit(130);
        }
    }

    private static int run(List<String> arguments, PrintStream out) throws InterruptedException {
        PlatformSettings settings = PlatformSettings.of(Path.of(System.getProperty("rollcall.root", ".")))
                .with(System.getenv());
        List<String> options = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        return switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
            case "up" -> new UpCommand(settings, out).run(options);
            case "down" -> down(settings, out);
            case "status" -> new StatusTable(Platform.at(settings, Progress.silent())).print(out);
            case "token" -> token(settings, options, out);
            default -> throw new StartFailed("unknown command " + arguments);
        };
    }

    private static int down(PlatformSettings settings, PrintStream out) {
        Platform.at(settings, Progress.timed(out)).close();
        return 0;
    }

    private static int token(PlatformSettings settings, List<String> options, PrintStream out) {
        AccessTokens tokens = new AccessTokens(Addresses.of(settings).tokenEndpoint());
        out.println(tokens.as(option("--as", options), option("--council", options)));
        return 0;
    }

    private static String option(String name, List<String> options) {
        int at = options.indexOf(name);
        if (at < 0 || at + 1 == options.size()) {
            throw new StartFailed(name + " is missing in: token " + String.join(" ", options));
        }
        return options.get(at + 1);
    }

    static List<String> unknown(List<String> options, String... known) {
        return options.stream()
                .filter(option -> !Arrays.asList(known).contains(option))
                .toList();
    }
}
