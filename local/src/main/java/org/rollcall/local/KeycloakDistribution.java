package org.rollcall.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.rollcall.local.process.Exclusive;
import org.rollcall.local.process.Launch;
import org.rollcall.local.process.StartFailed;
import org.rollcall.local.process.Tool;

/**
 * Keycloak as the build has unpacked it, shared by every platform of the tree.
 *
 * <p>Its own configuration step runs once; what differs between platforms (ports, realm, database file) does not touch it.
 */
record KeycloakDistribution(Path folder) {

    private static final Duration BUILD_TAKES = Duration.ofMinutes(5);

    static KeycloakDistribution of(Path shared) throws IOException {
        Path folder = shared.resolve("dist").resolve("keycloak-" + version());
        if (!Files.isDirectory(folder)) {
            throw new StartFailed("Keycloak is not in " + folder + ": build the tree first (./rollcall up does).");
        }
        return new KeycloakDistribution(folder);
    }

    private static String version() throws IOException {
        Properties versions = new Properties();
        try (InputStream file =
                Objects.requireNonNull(KeycloakDistribution.class.getResourceAsStream("versions.properties"))) {
            versions.load(file);
        }
        return versions.getProperty("keycloak");
    }

    private Path marker() {
        return folder.resolve(".built");
    }

    boolean isBuilt() {
        return Files.exists(marker());
    }

    /** Fixes the options that Keycloak must know beforehand. Only one platform of the tree does it at a time. */
    void build(Path log) throws IOException, InterruptedException {
        Exclusive.holding(folder.resolve(".building"), () -> {
            if (!isBuilt()) {
                List<String> options = new ArrayList<>(program(folder));
                options.addAll(List.of("build", "--db=dev-file", "--health-enabled=true"));
                Tool.run("Keycloak's build", Launch.java(options, Map.of()), log, BUILD_TAKES);
                Files.createFile(marker());
            }
        });
    }

    /** What {@code kc.sh} would start, without the shell in between. */
    static List<String> program(Path home) {
        return List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=256m",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-cp",
                home.resolve("lib").resolve("quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }
}
