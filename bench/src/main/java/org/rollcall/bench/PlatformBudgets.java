package org.rollcall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rollcall.acceptance.Cast;
import org.rollcall.acceptance.DemoRegister;
import org.rollcall.acceptance.Surroundings;
import org.rollcall.local.Platform;
import org.rollcall.local.PlatformSettings;
import org.rollcall.local.Ports;
import org.rollcall.local.process.Progress;
import tools.jackson.databind.JsonNode;

/** The budgets that need the whole platform: started on free ports, in a folder of its own, and ended again. */
final class PlatformBudgets {

    private static final String LARKFIELD = "attendance/v1/schools/" + Cast.LARKFIELD;

    private final Platform platform;
    private final List<String> parts;

    PlatformBudgets(Path root) {
        PlatformSettings settings = PlatformSettings.of(root)
                .with(System.getenv())
                .withHome(root.resolve(".rollcall/bench"))
                .withPorts(Ports.free());
        this.platform = Platform.at(settings, Progress.silent());
        this.parts = Stream.concat(
                        Stream.of("keycloak", "kafka", "store"),
                        settings.services().stream().map(service -> service.name()))
                .toList();
    }

    List<Budget> measure() throws IOException, InterruptedException {
        platform.reset();
        platform.start(); // The first start of a tree prepares Keycloak and the AOT caches.
        platform.bringInDemoWorld();
        platform.close();
        List<Budget> budgets = new ArrayList<>();
        budgets.add(new Budget("up, built, to everything ready", "60 s", "25 s", started()));
        try {
            Surroundings there = new Surroundings(
                    platform.addresses().gateway(),
                    platform.addresses().issuer(),
                    platform.addresses().kafkaExternal());
            try (Cast cast = new Cast(there)) {
                cast.itIs("2026-09-21T09:00:00");
                budgets.add(marks(cast));
                cast.registerSystem()
                        .upload(LARKFIELD + "/roll-imports", DemoRegister.rollOf(999))
                        .expect(200);
                Referrals referrals = new Referrals(cast);
                budgets.add(new Budget(
                        "referral submitted through the gateway at 100/s: p50 / p99",
                        "p99 100 ms",
                        "50 ms",
                        referrals.submitted(100).toString()));
                budgets.add(new Budget(
                        "gateway's own share of a request: p50",
                        "5 ms",
                        "2 ms",
                        "%.1f ms".formatted(new GatewayShare(cast, platform, there).median())));
            }
            budgets.add(new Budget("resident memory of everything", "4 GiB", "2.5 GiB", memory()));
        } finally {
            platform.close();
        }
        return budgets;
    }

    private String started() {
        long began = System.nanoTime();
        platform.start();
        return "%.1f s".formatted((System.nanoTime() - began) / 1e9);
    }

    /** The term of one school of 420 pupils in one request, on the store that this platform has. */
    private static Budget marks(Cast cast) {
        DemoRegister register = DemoRegister.following(0);
        cast.registerSystem()
                .upload(LARKFIELD + "/roll-imports", register.roll())
                .expect(200);
        long began = System.nanoTime();
        JsonNode report = cast.registerSystem()
                .upload(LARKFIELD + "/register-uploads", register.marks())
                .expect(200)
                .json();
        double seconds = (System.nanoTime() - began) / 1e9;
        String rate = "%.0f/s".formatted(report.path("created").asLong() / seconds);
        return new Budget("marks ingested, validated, thresholds evaluated", "15,000/s", "40,000/s", rate);
    }

    private String memory() throws IOException {
        long kilobytes = 0;
        for (String part : parts) {
            kilobytes += platform.process(part).map(PlatformBudgets::resident).orElse(0L);
        }
        return "%.2f GiB".formatted(kilobytes / 1048576.0);
    }

    private static long resident(ProcessHandle process) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException elsewhere) {
            throw new java.io.UncheckedIOException("memory is read from /proc, which this system has not", elsewhere);
        }
    }
}
