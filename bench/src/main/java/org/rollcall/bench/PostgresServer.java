package org.rollcall.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL from Debian's packages in a folder of its own: installed when missing, durable as it comes, stopped at the end. */
final class PostgresServer implements AutoCloseable {

    private final Path bin;
    private final Path data;
    private final int port;

    private PostgresServer(Path bin, Path data, int port) {
        this.bin = bin;
        this.data = data;
        this.port = port;
    }

    static PostgresServer start() throws IOException {
        Path bin = binaries();
        Path data = Files.createTempDirectory("bench-postgres");
        run(List.of("chown", "postgres", data.toString()));
        asPostgres(bin.resolve("initdb") + " -A trust -U postgres -D " + data);
        int port = freePort();
        PostgresServer server = new PostgresServer(bin, data, port);
        asPostgres(bin.resolve("pg_ctl") + " -w -D " + data + " -l " + data + "/log -o '-p " + port
                + " -c unix_socket_directories=" + data + " -c listen_addresses=127.0.0.1' start");
        return server;
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    @Override
    public void close() {
        try {
            asPostgres(bin.resolve("pg_ctl") + " -m fast -D " + data + " stop");
            run(List.of("rm", "-rf", data.toString()));
        } catch (IOException left) {
            throw new java.io.UncheckedIOException(left);
        }
    }

    private static Path binaries() throws IOException {
        Path versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions)) {
            run(List.of("apt-get", "-qq", "update"));
            run(List.of("apt-get", "-qq", "install", "-y", "--no-install-recommends", "postgresql"));
        }
        try (Stream<Path> installed = Files.list(versions)) {
            return installed
                    .map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Path::compareTo)
                    .orElseThrow(() -> new IOException("no PostgreSQL server under " + versions));
        }
    }

    private static void asPostgres(String command) throws IOException {
        run(List.of("su", "postgres", "-s", "/bin/sh", "-c", command));
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException("failed: " + String.join(" ", command));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
