package org.rollcall.platform.store.crash;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The database of a run: the embedded one, or MongoDB's own engine, which is killed like everything else. */
interface StoreUnderTest {

    String uri();

    void start() throws Exception;

    void kill() throws Exception;

    boolean killable();

    /** Ends the database and comes back when its process is gone. */
    void stop() throws Exception;

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
            runScript();
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
            kill(process().orElseThrow());
        }

        @Override
        public boolean killable() {
            return true;
        }

        /** Nobody reads the data again but a person who looks for a fault, and the engine recovers from a kill. */
        @Override
        public void stop() throws Exception {
            Optional<ProcessHandle> engine = process();
            if (engine.isPresent()) {
                kill(engine.get());
            }
        }

        /** Comes back when the process has ended: until then it writes into its folder. */
        private void kill(ProcessHandle engine) throws Exception {
            engine.destroyForcibly();
            engine.onExit().get(10, TimeUnit.SECONDS);
            Files.delete(pidFile());
        }

        private Optional<ProcessHandle> process() throws IOException {
            if (Files.notExists(pidFile())) {
                return Optional.empty();
            }
            return ProcessHandle.of(Long.parseLong(Files.readString(pidFile()).strip()));
        }

        private Path pidFile() {
            String cache = System.getenv("XDG_CACHE_HOME");
            Path home = cache == null ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
            return home.resolve("real-mongo").resolve(port + ".pid");
        }

        private void runScript() throws IOException, InterruptedException {
            Path log = Files.createDirectories(data).resolveSibling("engine.log");
            new ProcessBuilder(script.toString(), "start", Integer.toString(port), data.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start()
                    .waitFor();
        }
    }
}
