package org.rollcall.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rollcall.local.Platform;
import org.rollcall.local.PlatformSettings;
import org.rollcall.local.Ports;
import org.rollcall.local.process.Progress;

/** Kafka and the store without any service, for measuring the relay alone. */
final class Backing {

    private static final int IDLE_EVENTS = 200;
    private static final int SUSTAINED_EVENTS = 20_000;

    private Backing() {}

    /** With the real engine when {@code MONGODB_URI} is set. */
    static List<Contest.Result> contest(Path root) throws IOException {
        PlatformSettings settings = PlatformSettings.of(root)
                .with(System.getenv())
                .withHome(root.resolve(".rollcall/bench"))
                .withPorts(Ports.free())
                .withOnly();
        try (Platform backing = Platform.at(settings, Progress.silent())) {
            backing.reset();
            backing.start();
            return new OutboxContest(
                            backing.addresses().kafka(), backing.addresses().mongodb())
                    .run(IDLE_EVENTS, SUSTAINED_EVENTS);
        }
    }
}
