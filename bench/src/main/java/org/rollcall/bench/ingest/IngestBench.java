package org.rollcall.bench.ingest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.rollcall.bench.Machine;
import org.rollcall.local.Backends;
import org.rollcall.local.Platform;
import org.rollcall.local.PlatformSettings;
import org.rollcall.local.Ports;
import org.rollcall.local.process.Progress;

/**
 * {@code ./rollcall bench ingest}: marks a second through the running service, how that grows, and beside what the store alone does.
 * {@code --national} sends the registers of one school day of England instead; {@code --schools N} sends that many schools' only.
 */
public final class IngestBench {

    private static final String SERVICE = "attendance-service";

    private IngestBench() {}

    @SuppressWarnings("SystemOut") // A program whose figures are its output.
    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        // The service ends a connection that rests for ten seconds; a request must not be sent on one that is just
        // being ended.
        System.setProperty("jdk.httpclient.keepalive.timeout", "5");
        List<String> wanted = List.of(arguments);
        int given = wanted.indexOf("--schools");
        int schools = given < 0 ? NationalDay.SCHOOLS : Integer.parseInt(wanted.get(given + 1));
        out.println(Machine.line(Clock.system(ZoneId.of("Europe/London"))));
        Path root = Path.of(System.getProperty("rollcall.root"));
        try (OwnIssuer issuer = new OwnIssuer()) {
            run(root, issuer, out, wanted.contains("--national") ? schools : 0);
        }
    }

    private static void run(Path root, OwnIssuer issuer, PrintStream out, int nationalSchools) {
        Backends given = Backends.from(System.getenv());
        PlatformSettings settings = PlatformSettings.of(root)
                .withHome(root.resolve(".rollcall/bench-ingest"))
                .withPorts(Ports.free())
                .withBackends(new Backends(
                        given.mongodbUri(),
                        given.kafkaBootstrapServers(),
                        issuer.issuer().toString()))
                .withOnly(SERVICE);
        try (Platform platform = Platform.at(settings, Progress.silent())) {
            platform.reset();
            platform.start();
            try (MongoClient mongo = MongoClients.create(platform.addresses().mongodb())) {
                out.println("store: " + (given.mongodbUri() == null ? "embedded" : "the engine at MONGODB_URI"));
                ServiceClient service = new ServiceClient(platform.service(SERVICE));
                Ground ground = new Ground(mongo.getDatabase("rollcall_attendance"), service, issuer);
                if (nationalSchools > 0) {
                    new NationalDay(ground, out).run(nationalSchools);
                } else {
                    new Growth(ground, out).run();
                }
            }
        }
    }
}
