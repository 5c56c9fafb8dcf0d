package org.rollcall.platform.store.crash;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The database of a run: the embedded one, or MongoDB's own engine, which is killed like everything else. */
interface StoreUnderTest {

    String uri();

    void start() throws Exception;

    void kill() throws Exception;

    boolean killable();

    void stop() throws IOException, InterruptedException;

    /** The script that runs the engine: given by MONGODB_ENGINE, or beside the repository when it is there. */
    static Optional<Path> engine() {
        String given = System.getenv("MONGODB_ENGINE");
        Path root = Path.of(System.getProperty("rollcall.root", ".")).toAbsolutePath();
        Path script =
                given == null ? root.resolve("../shared/tools/real-mongo.sh").normalize() : Path.of(given);
        return Optional.of(script).filter(Files::isExecutable);
    }

    /** The embedded database in a process of its own. */
    record Embedded(int port, Child process) implements StoreUnderTest {

        static Embedded in(Path directory, int port) {
            String file = directory.resolve("store.mv.db").toString();
            return new Embedded(port, new Child("store", StoreProcess.class, directory, file, Integer.toString(port)));
        }

        @Override
        public String uri() {
            return "mongodb://127.0.0.1:" + port;
        }

        @Override
        public void start() throws InterruptedException {
            process.start().awaitReady();
        }

        @Override
        public void kill() {
            throw new UnsupportedOperationException("The embedded database promises nothing when it is killed");
        }

        @Override
        public boolean killable() {
            return false;
        }

        @Override
        public void stop() throws IOException, InterruptedException {
            process.finish();
        }
    }

    /** MongoDB's own engine by its script, which keeps the process id in a file. */
    record Engine(Path script, int port, Path data) implements StoreUnderTest {

        @Override
        public String uri() {
            return "mongodb://127.0.0.1:" + port + "/?directConnection=true";
        }

        @Override
        public void start() throws Exception {
            run("start", data.toString());
            awaitListening();
        }

        /** The script is less patient than a busy machine needs. */
        private void awaitListening() throws InterruptedException {
            long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
            while (!listening()) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("The engine did not start");
                }
                Thread.sleep(50);
            }
        }

        private boolean listening() {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return socket.isConnected();
            } catch (IOException notYet) {
                return false;
            }
        }

        @Override
        public void kill() throws Exception {
            ProcessHandle engine = ProcessHandle.of(
                            Long.parseLong(Files.readString(pidFile()).strip()))
                    .orElseThrow();
            engine.destroyForcibly();
            engine.onExit().get(10, TimeUnit.SECONDS);
            Files.delete(pidFile());
        }

        @Override
        public boolean killable() {
            return true;
        }

        @Override
        public void stop() throws IOException, InterruptedException {
            run("stop", null);
        }

        private Path pidFile() {
            String cache = System.getenv("XDG_CACHE_HOME");
            Path home = cache == null ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
            return home.resolve("real-mongo").resolve(port + ".pid");
        }

        private void run(String what, @Nullable String argument) throws IOException, InterruptedException {
            ProcessBuilder command = new ProcessBuilder(script.toString(), what, Integer.toString(port));
            if (argument != null) {
                command.command().add(argument);
            }
            Path log = Files.createDirectories(data).resolveSibling("engine.log");
            command.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start()
                    .waitFor();
        }
    }
}
