package org.rollcall.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rollcall.local.process.Launch;
import org.rollcall.local.process.Probe;
import org.rollcall.local.process.Progress;

/** The MongoDB-compatible store in Java, with an H2 file under it. */
record StorePart(PlatformSettings settings) implements Part {

    static final String NAME = "store";

    @Override
    public String name() {
        return NAME;
    }

    private int port() {
        return settings.ports().of(NAME, 27217);
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of("clients", port());
    }

    @Override
    public String address() {
        return "mongodb://localhost:" + port();
    }

    private Path file() {
        return settings.data().resolve(NAME).resolve("rollcall.mv.db");
    }

    @Override
    public void prepare(Progress progress) throws IOException {
        Files.createDirectories(settings.data().resolve(NAME));
    }

    @Override
    public Launch launch() {
        return Launch.java(
                List.of(
                        "-Xms32m",
                        "-Xmx384m",
                        "-XX:+UseCompactObjectHeaders",
                        "-cp",
                        LocalClasspath.of(settings.root()),
                        StoreProcess.class.getName(),
                        file().toString(),
                        Integer.toString(port())),
                Map.of());
    }

    @Override
    public Probe ready() {
        return Probe.tcp(port());
    }
}
