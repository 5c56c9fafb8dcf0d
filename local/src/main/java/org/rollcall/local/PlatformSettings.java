package org.rollcall.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What makes one platform on this machine differ from another.
 *
 * @param root the source tree, built
 * @param home where this platform keeps its data, logs and process ids
 * @param ports where its parts listen
 * @param profile the Spring profile of every service
 * @param backends what it uses of others
 * @param services what it starts
 */
public record PlatformSettings(
        Path root, Path home, Ports ports, String profile, Backends backends, List<ServiceEntry> services) {

    /** The platform of {@code ./rollcall up} for the tree at this root. */
    public static PlatformSettings of(Path root) {
        Path tree = root.toAbsolutePath().normalize();
        return new PlatformSettings(
                tree, tree.resolve(".rollcall"), Ports.standard(), "demo", Backends.local(), ServiceEntry.all());
    }

    /**
     * The same with what the environment says: {@code ROLLCALL_HOME}, {@code ROLLCALL_PORT_SHIFT} and the backends.
     */
    public PlatformSettings with(Map<String, String> environment) {
        String elsewhere = environment.getOrDefault("ROLLCALL_HOME", "");
        int shift = Integer.parseInt(environment.getOrDefault("ROLLCALL_PORT_SHIFT", "0"));
        return withHome(elsewhere.isBlank() ? home : Path.of(elsewhere))
                .withPorts(shift == 0 ? ports : Ports.shifted(shift))
                .withBackends(Backends.from(environment));
    }

    public PlatformSettings withHome(Path folder) {
        return new PlatformSettings(root, folder.toAbsolutePath().normalize(), ports, profile, backends, services);
    }

    public PlatformSettings withPorts(Ports others) {
        return new PlatformSettings(root, home, others, profile, backends, services);
    }

    public PlatformSettings withBackends(Backends others) {
        return new PlatformSettings(root, home, ports, profile, others, services);
    }

    /** Only these services, so that a measurement need not carry the rest. */
    public PlatformSettings withOnly(String... names) {
        List<String> kept = List.of(names);
        List<ServiceEntry> some = services.stream()
                .filter(service -> kept.contains(service.name()))
                .toList();
        return new PlatformSettings(root, home, ports, profile, backends, some);
    }

    /** What is unpacked and prepared once for all platforms of this tree. */
    Path shared() {
        return root.resolve(".rollcall");
    }

    Path data() {
        return home.resolve("data");
    }

    Path log(String part) {
        return home.resolve("logs").resolve(part + ".log");
    }

    Path run() {
        return home.resolve("run");
    }
}
