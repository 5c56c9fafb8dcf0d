package org.rollcall.bench.lists;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.rollcall.acceptance.Cast;
import org.rollcall.acceptance.DemoRegister;
import org.rollcall.acceptance.Surroundings;
import org.rollcall.bench.Machine;
import org.rollcall.local.Platform;
import org.rollcall.local.PlatformSettings;
import org.rollcall.local.Ports;
import org.rollcall.local.process.Progress;

/**
 * {@code ./rollcall bench lists [--cases N]}: what a page and a record take through the gateway when 150 councils have a million cases,
 * and whether MongoDB's engine ever looked through a whole collection for them.
 */
public final class ListsBench {

    private static final int CASES = 1_000_000;
    private static final String LARKFIELD = "attendance/v1/schools/" + Cast.LARKFIELD;

    private ListsBench() {}

    @SuppressWarnings("SystemOut") // A program whose figures are its output.
    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        List<String> wanted = List.of(arguments);
        int given = wanted.indexOf("--cases");
        int cases = given < 0 ? CASES : Integer.parseInt(wanted.get(given + 1));
        out.println(Machine.line(Clock.system(ZoneId.of("Europe/London"))));
        Path root = Path.of(System.getProperty("rollcall.root"));
        PlatformSettings settings = PlatformSettings.of(root)
                .with(System.getenv())
                .withHome(root.resolve(".rollcall/bench"))
                .withPorts(Ports.free());
        try (Platform platform = Platform.at(settings, Progress.silent())) {
            platform.reset();
            platform.start();
            platform.bringInDemoWorld();
            run(platform, cases, out);
        }
    }

    private static void run(Platform platform, int cases, PrintStream out) {
        Surroundings there = new Surroundings(
                platform.addresses().gateway(),
                platform.addresses().issuer(),
                platform.addresses().kafkaExternal());
        try (Cast cast = new Cast(there);
                MongoClient mongo = MongoClients.create(platform.addresses().mongodb())) {
            cast.itIs("2026-09-21T09:00:00");
            cast.registerSystem()
                    .upload(LARKFIELD + "/roll-imports", DemoRegister.rollOf(9))
                    .expect(200);
            SownCases sown = SownCases.like(new FirstCase(cast).opened(), mongo.getDatabase("rollcall_referral"));
            long began = System.nanoTime();
            sown.sow(cases);
            out.printf(
                    "%,d cases of %d councils sown in %.0f s, %,d of them Northmoor's%n",
                    cases, SownCases.COUNCILS, (System.nanoTime() - began) / 1e9, SownCases.ofNorthmoor(cases));
            new Reading(cast, sown, SownCases.ofNorthmoor(cases), mongo, out).run();
        }
    }
}
