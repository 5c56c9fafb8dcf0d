package org.rollcall.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rollcall.local.process.Launch;
import org.rollcall.local.process.Probe;
import org.rollcall.local.process.Progress;

/** Keycloak with the realm of this platform in a file database. */
record KeycloakPart(PlatformSettings settings, Addresses addresses) implements Part {

    static final String NAME = "keycloak";
    static final String MANAGEMENT = "keycloak-management";

    @Override
    public String name() {
        return NAME;
    }

    private int port() {
        return settings.ports().of(NAME, 8180);
    }

    private int management() {
        return settings.ports().of(MANAGEMENT, 8181);
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of("logins and tokens", port(), "health", management());
    }

    @Override
    public String address() {
        return "http://localhost:" + port() + " (administrator: admin, password admin)";
    }

    private KeycloakHome home() throws IOException {
        return KeycloakHome.of(settings, addresses.gateway());
    }

    @Override
    public void prepare(Progress progress) throws IOException, InterruptedException {
        KeycloakDistribution distribution = KeycloakDistribution.of(settings.shared());
        if (!distribution.isBuilt()) {
            progress.say(NAME, "building its configuration, once for this version");
            distribution.build(settings.log("keycloak-build"));
        }
        if (!home().exists()) {
            progress.say(NAME, "new or changed realm file: importing it");
            home().create(distribution);
        }
    }

    @Override
    public Launch launch() throws IOException {
        Path home = home().folder();
        List<String> options = new ArrayList<>(List.of("-Xms64m", "-Xmx384m"));
        options.addAll(KeycloakDistribution.program(home));
        options.addAll(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--hostname=http://localhost:" + port(),
                "--http-host=127.0.0.1",
                "--http-port=" + port(),
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + management(),
                "--log-level=info,io.smallrye.health:error"));
        return Launch.java(
                options,
                Map.of(
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", "admin",
                        "ROLLCALL_GATEWAY_URL", addresses.gateway().toString()));
    }

    /** The main port opens before the realm is there; the management port knows. */
    @Override
    public Probe ready() {
        return Probe.http(URI.create("http://127.0.0.1:" + management() + "/health/ready"));
    }
}
