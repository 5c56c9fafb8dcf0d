package org.rollcall.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rollcall.local.process.Launch;
import org.rollcall.local.process.Probe;
import org.rollcall.local.process.Progress;

/** Kafka in KRaft mode: one process that is broker and controller. */
record KafkaPart(PlatformSettings settings, Addresses addresses) implements Part {

    static final String NAME = "kafka";
    static final String CONTROLLER = "kafka-controller";
    static final String EXTERNAL = "kafka-external";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of("clients", internal(), "controller", controller(), "council systems", external());
    }

    int internal() {
        return settings.ports().of(NAME, 19092);
    }

    int controller() {
        return settings.ports().of(CONTROLLER, 19093);
    }

    int external() {
        return settings.ports().of(EXTERNAL, 19094);
    }

    @Override
    public String address() {
        return "localhost:" + internal() + ", for council systems localhost:" + external();
    }

    private Path folder() {
        return settings.data().resolve(NAME);
    }

    private Path configuration() {
        return folder().resolve("server.properties");
    }

    @Override
    public void prepare(Progress progress) throws IOException {
        Files.createDirectories(folder());
        Files.write(configuration(), KafkaProperties.of(this, addresses, folder().resolve("log")));
    }

    @Override
    public Launch launch() {
        return Launch.java(
                List.of(
                        "-Xms64m",
                        "-Xmx320m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseCompactObjectHeaders",
                        "-Dorg.apache.kafka.sasl.oauthbearer.allowed.urls=" + addresses.keys(),
                        "-cp",
                        LocalClasspath.of(settings.root()),
                        KafkaProcess.class.getName(),
                        configuration().toString()),
                Map.of());
    }

    @Override
    public Probe ready() {
        return Probe.tcp(internal());
    }
}
