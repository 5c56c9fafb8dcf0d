package org.rollcall.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One line of {@code services.txt}: a Spring Boot application of this build that runs as a process of its own.
 *
 * @param name the artifact and its folder
 * @param port where it listens by default
 * @param heap the most that its heap may take
 */
public record ServiceEntry(String name, int port, String heap) {

    static final String GATEWAY = "gateway";

    /** All of them, in the order of the file. */
    static List<ServiceEntry> all() {
        try (InputStream file = Objects.requireNonNull(ServiceEntry.class.getResourceAsStream("services.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(ServiceEntry::parse)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static ServiceEntry parse(String line) {
        String[] columns = line.strip().split("\\s+", -1);
        return new ServiceEntry(columns[0], Integer.parseInt(columns[1]), columns[2]);
    }

    boolean isGateway() {
        return name.equals(GATEWAY);
    }

    /** The variable by which the others learn where this one is: {@code PEER_LEGAL_URL}, or {@code ROUTE_LEGAL_URL} for the gateway. */
    String addressVariable(String prefix) {
        return prefix + "_" + name.replace("-service", "").replace('-', '_').toUpperCase(Locale.ROOT) + "_URL";
    }
}
