package org.rollcall.platform.store.crash;

import static com.mongodb.client.model.Filters.exists;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.Document;
import org.rollcall.platform.store.crash.CrashPlan.Kill;
import org.rollcall.platform.store.crash.CrashPlan.Victim;

/**
 * Starts a broker, a database, a writer, a relay and a consumer as processes, kills them by plan with SIGKILL, starts them
 * again, lets all events arrive and judges.
 *
 * <pre>CrashRun [--kills N] [--seed S] [--store embedded|engine]</pre>
 *
 * The engine is run by the script that MONGODB_ENGINE names; naming it is asking for it.
 */
public final class CrashRun {

    private static final Duration LONGEST_DRAIN = Duration.ofMinutes(3);

    private final CrashPlan plan;
    private final StoreUnderTest store;
    private final Surroundings surroundings;
    private final Path directory;
    private final Map<Victim, Child> children = new EnumMap<>(Victim.class);
    private final Map<Victim, Integer> killed = new EnumMap<>(Victim.class);

    private CrashRun(CrashPlan plan, StoreUnderTest store, int brokerPort, Path directory) throws Exception {
        this.plan = plan;
        this.store = store;
        this.directory = directory;
        this.surroundings = new Surroundings(store.uri(), "127.0.0.1:" + brokerPort);
        Path settings = BrokerProcess.settings(directory, brokerPort, freePort());
        children.put(Victim.BROKER, new Child("broker", BrokerProcess.class, directory, settings.toString()));
        children.put(Victim.WRITER, worker("writer", WriterProcess.class));
        children.put(Victim.RELAY, worker("relay", RelayProcess.class));
        children.put(Victim.CONSUMER, worker("consumer", ConsumerProcess.class));
    }

    private Child worker(String name, Class<?> main) {
        return new Child(name, main, directory, surroundings.mongo(), surroundings.kafka(), directory.toString());
    }

    public static void main(String[] arguments) throws Exception {
        int kills = Integer.parseInt(option(arguments, "--kills", "50"));
        long seed = Long.parseLong(option(arguments, "--seed", Long.toString(System.nanoTime() % 1_000_000)));
        boolean engine = option(arguments, "--store", otherwise()).equals("engine");
        CrashReport report = engine ? onTheEngine(seed, kills) : embedded(seed, kills);
        System.out.println(report);
        System.out.println(report.findings());
        System.exit(report.findings().none() ? 0 : 1);
    }

    private static String otherwise() {
        return System.getenv("MONGODB_ENGINE") == null ? "embedded" : "engine";
    }

    private static String option(String[] arguments, String name, String otherwise) {
        int place = List.of(arguments).indexOf(name);
        return place < 0 ? otherwise : arguments[place + 1];
    }

    static CrashReport embedded(long seed, int kills) throws Exception {
        Path directory = Files.createTempDirectory("crash");
        StoreUnderTest store = StoreUnderTest.Embedded.in(directory, freePort());
        return run(CrashPlan.of(seed, kills, false), store, directory);
    }

    static CrashReport onTheEngine(long seed, int kills) throws Exception {
        Path directory = Files.createTempDirectory("crash");
        Path script = StoreUnderTest.engine().orElseThrow(() -> new IllegalStateException("MONGODB_ENGINE"));
        StoreUnderTest store = new StoreUnderTest.Engine(script, freePort(), directory.resolve("engine"));
        return run(CrashPlan.of(seed, kills, true), store, directory);
    }

    private static CrashReport run(CrashPlan plan, StoreUnderTest store, Path directory) throws Exception {
        System.out.println(
                "crash run, seed " + plan.seed() + ", " + plan.kills().size() + " kills, in " + directory);
        CrashRun run = new CrashRun(plan, store, freePort(), directory);
        Thread atExit = new Thread(() -> stop(store));
        Runtime.getRuntime().addShutdownHook(atExit);
        long start = System.nanoTime();
        CrashReport report;
        try {
            report = run.report(start);
        } finally {
            run.children.values().forEach(Child::close);
            stop(store);
            Runtime.getRuntime().removeShutdownHook(atExit);
        }
        if (report.findings().none()) {
            delete(directory);
        }
        return report;
    }

    private static void stop(StoreUnderTest store) {
        try {
            store.stop();
        } catch (Exception problem) {
            throw new IllegalStateException("The store may still run", problem);
        }
    }

    private Child child(Victim victim) {
        return Objects.requireNonNull(children.get(victim));
    }

    private CrashReport report(long start) throws Exception {
        store.start();
        child(Victim.BROKER).start().awaitReady();
        for (Victim worker : List.of(Victim.WRITER, Victim.RELAY, Victim.CONSUMER)) {
            child(worker).start().awaitReady();
        }
        for (Kill kill : plan.kills()) {
            Thread.sleep(kill.after());
            kill(kill.victim());
        }
        child(Victim.WRITER).awaitReady().finish();
        return drained(start);
    }

    private void kill(Victim victim) throws Exception {
        killed.merge(victim, 1, Integer::sum);
        if (victim == Victim.STORE) {
            store.kill();
            store.start();
        } else {
            Child child = child(victim);
            child.awaitReady().kill();
            child.start();
        }
    }

    private CrashReport drained(long start) throws Exception {
        try (MongoClient client = surroundings.client()) {
            MongoCollection<Document> books = client.getDatabase(Surroundings.database(Surroundings.SOURCE))
                    .getCollection("books");
            MongoCollection<Document> mirrors = client.getDatabase(Surroundings.database(Surroundings.MIRROR))
                    .getCollection("books");
            awaitQuiet(books, mirrors);
            return judged(entries(books), entries(mirrors), Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /** Quiet is when no event waits and the mirror holds as much as the books; a run that never gets there is judged as it is. */
    private static void awaitQuiet(MongoCollection<Document> books, MongoCollection<Document> mirrors)
            throws InterruptedException {
        long end = System.nanoTime() + LONGEST_DRAIN.toNanos();
        while (System.nanoTime() < end && !quiet(books, mirrors)) {
            Thread.sleep(500);
        }
    }

    private static boolean quiet(MongoCollection<Document> books, MongoCollection<Document> mirrors) {
        return books.countDocuments(exists("pendingSince")) == 0
                && mirrors.countDocuments(exists("pendingSince")) == 0
                && size(entries(books)) == size(entries(mirrors));
    }

    private static int size(Map<String, List<String>> entries) {
        return entries.values().stream().mapToInt(each -> each.size() + 1).sum();
    }

    private static Map<String, List<String>> entries(MongoCollection<Document> books) {
        Map<String, List<String>> entries = new TreeMap<>();
        books.find()
                .forEach(book -> entries.put(
                        book.getString("_id"), book.get("state", Document.class).getList("entries", String.class)));
        return entries;
    }

    private CrashReport judged(Map<String, List<String>> books, Map<String, List<String>> mirrors, Duration took)
            throws IOException {
        Published published = Published.by(Surroundings.SOURCE, surroundings.kafka());
        Published mirrored = Published.by(Surroundings.MIRROR, surroundings.kafka());
        Journal.Outcomes outcomes = Journal.Outcomes.of(directory);
        int events = published.firsts().values().stream().mapToInt(List::size).sum();
        CrashReport.Counts counts = new CrashReport.Counts(
                books.size(),
                outcomes.acknowledged().size(),
                outcomes.refused().size(),
                events,
                published.repeats(),
                size(mirrors));
        return new CrashReport(
                plan.seed(),
                store.killable() ? "engine" : "embedded",
                killed,
                took,
                counts,
                Verdict.of(books, published, mirrors, mirrored, outcomes));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
