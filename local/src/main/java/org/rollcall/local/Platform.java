package org.rollcall.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.rollcall.local.process.Exclusive;
import org.rollcall.local.process.Folders;
import org.rollcall.local.process.PartProcess;
import org.rollcall.local.process.Progress;
import org.rollcall.local.process.StartFailed;

/**
 * A whole platform on this machine: Keycloak, Kafka, the store, every service and the gateway, each a process of its own.
 *
 * <p>The processes outlive the JVM that started them; {@link #close} ends them.
 */
public final class Platform implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final PlatformSettings settings;
    private final Parts parts;
    private final Progress progress;

    private Platform(PlatformSettings settings, Progress progress) {
        this.settings = settings;
        this.parts = new Parts(settings, Addresses.of(settings));
        this.progress = progress;
    }

    /** The platform with these settings, as it is: running, in part, or not at all. */
    public static Platform at(PlatformSettings settings, Progress progress) {
        return new Platform(settings, progress);
    }

    /** Starts what does not run yet, and returns when all of it is ready. */
    public static Platform start(PlatformSettings settings, Progress progress) {
        Platform platform = at(settings, progress);
        platform.start();
        return platform;
    }

    /** Starts what does not run yet. When one part fails, what this call has started is ended again. */
    public void start() {
        StartSequence sequence = new StartSequence(parts, progress);
        Thread brokenOff = new Thread(
                () -> {
                    waiting(sequence::breakOff);
                    undo(sequence);
                },
                "takes back a start that was broken off");
        Runtime.getRuntime().addShutdownHook(brokenOff);
        try {
            waiting(() -> Exclusive.holding(settings.run().resolve(".starting"), sequence::run));
        } catch (StartFailed failed) {
            undo(sequence);
            throw failed;
        } finally {
            forget(brokenOff);
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endingAlready) {
            // Then the hook does its work.
        }
    }

    private static void undo(StartSequence sequence) {
        for (PartProcess process : sequence.started()) {
            waiting(process::stop);
        }
    }

    /** Brings in the demo councils and their schools, if they are not there yet. */
    public void bringInDemoWorld() {
        waiting(new DemoWorld(addresses(), progress)::bringIn);
    }

    public Addresses addresses() {
        return parts.addresses();
    }

    /** Where one service listens behind the gateway. */
    public URI service(String name) {
        return settings.services().stream()
                .filter(service -> service.name().equals(name))
                .map(service ->
                        URI.create("http://localhost:" + settings.ports().of(service.name(), service.port())))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no service " + name));
    }

    /** Starts one part again, as it was, on its data. */
    public void start(String part) {
        Part wanted = parts.named(part);
        PartProcess process = parts.process(part);
        waiting(() -> {
            wanted.prepare(progress);
            process.start(wanted.launch(), wanted.ports());
            process.awaitReady(wanted.ready(), PATIENCE);
        });
    }

    /** Ends one part in good order. */
    public void stop(String part) {
        waiting(parts.process(part)::stop);
    }

    /** Ends one part as a crash would. */
    public void kill(String part) {
        waiting(parts.process(part)::kill);
    }

    /** The process of a part, when it runs. */
    public Optional<ProcessHandle> process(String part) {
        return parts.process(part).running();
    }

    List<Part> parts() {
        return parts.all();
    }

    /** Ends everything, in the order that loses nothing. */
    @Override
    public void close() {
        waiting(new StopSequence(settings, progress)::run);
    }

    /** Ends everything and forgets what was kept. */
    public void reset() {
        close();
        waiting(() -> Folders.delete(settings.data()));
    }

    private static void waiting(Exclusive.Work work) {
        try {
            work.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartFailed("broken off", stopped);
        }
    }
}
