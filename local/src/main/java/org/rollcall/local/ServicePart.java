package org.rollcall.local;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rollcall.local.process.Exclusive;
import org.rollcall.local.process.Launch;
import org.rollcall.local.process.Probe;
import org.rollcall.local.process.Progress;
import org.rollcall.local.process.StartFailed;

/** One Spring Boot application of this build. */
record ServicePart(PlatformSettings settings, Addresses addresses, ServiceEntry entry) implements Part {

    /** The optimising compiler is for what runs hot: at the start it would take the cores from the other services. */
    private static final List<String> OPTIMISED_LATE = List.of(
            "-XX:Tier4InvocationThreshold=10000",
            "-XX:Tier4MinInvocationThreshold=1200",
            "-XX:Tier4CompileThreshold=30000",
            "-XX:Tier4BackEdgeThreshold=80000");

    @Override
    public String name() {
        return entry.name();
    }

    private int port() {
        return settings.ports().of(entry.name(), entry.port());
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of("http", port());
    }

    @Override
    public String address() {
        return "http://localhost:" + port();
    }

    @Override
    public void prepare(Progress progress) throws IOException, InterruptedException {
        AppImage image = image();
        if (!image.isTrained()) {
            Exclusive.holding(image.lock(), () -> build(image, progress));
        }
    }

    private void build(AppImage image, Progress progress) throws IOException, InterruptedException {
        if (!image.isExtracted()) {
            image.extract(settings.log(name() + "-unpacking"));
        }
        if (!image.isTrained()) {
            progress.say(name(), "training run for its AOT cache, once for this build");
            try {
                image.train(environment(), settings.log(name() + "-training"));
            } catch (StartFailed untrained) {
                progress.say(name(), "starts without an AOT cache: " + untrained.getMessage());
            }
        }
    }

    @Override
    public Launch launch() throws IOException {
        return image().launch(environment());
    }

    private AppImage image() throws IOException {
        return AppImage.of(settings, name(), options());
    }

    private List<String> options() {
        return Stream.concat(
                        Stream.of("-Xms32m", "-Xmx" + entry.heap(), "-Xss512k", "-XX:+UseCompactObjectHeaders"),
                        OPTIMISED_LATE.stream())
                .toList();
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        environment.put("SERVER_PORT", Integer.toString(port()));
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("MONGODB_URI", addresses.mongodb());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", addresses.kafka());
        environment.put("KEYCLOAK_ISSUER_URI", addresses.issuer().toString());
        environment.put("SPRING_PROFILES_ACTIVE", settings.profile());
        for (ServiceEntry peer : settings.services()) {
            int peerPort = settings.ports().of(peer.name(), peer.port());
            environment.put(peer.addressVariable(entry.isGateway() ? "ROUTE" : "PEER"), "http://localhost:" + peerPort);
        }
        return environment;
    }

    @Override
    public Probe ready() {
        return Probe.http(URI.create("http://127.0.0.1:" + port() + "/actuator/health/readiness"));
    }
}
