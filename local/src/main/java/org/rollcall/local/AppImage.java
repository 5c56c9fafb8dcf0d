package org.rollcall.local;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rollcall.local.process.Fingerprint;
import org.rollcall.local.process.Folders;
import org.rollcall.local.process.Launch;
import org.rollcall.local.process.StartFailed;
import org.rollcall.local.process.Tool;

/**
 * A Spring Boot jar unpacked, with a JDK AOT cache made for it: starts in a fraction of the time.
 *
 * <p>The folder is named after what the cache depends on: what is in the jar, the JDK and its options. So a changed service
 * gets a new one.
 */
record AppImage(String name, Path jar, List<String> options, Path folder) {

    private static final Duration EXTRACTION_TAKES = Duration.ofMinutes(2);
    private static final Duration TRAINING_TAKES = Duration.ofMinutes(5);

    static AppImage of(PlatformSettings settings, String name, List<String> options) throws IOException {
        Path jar = executableJar(settings.root().resolve(name).resolve("target"), name);
        String key = Fingerprint.of(Fingerprint.ofJar(jar) + System.getProperty("java.vm.version") + options);
        return new AppImage(
                name, jar, options, settings.shared().resolve("apps").resolve(name + "-" + key));
    }

    private static Path executableJar(Path target, String name) throws IOException {
        if (Files.isDirectory(target)) {
            try (DirectoryStream<Path> jars = Files.newDirectoryStream(target, name + "-*-exec.jar")) {
                for (Path jar : jars) {
                    return jar;
                }
            }
        }
        throw new StartFailed(name + " is not built: no " + name + "-*-exec.jar in " + target);
    }

    private Path application() {
        return folder.resolve(jar.getFileName());
    }

    private Path cache() {
        return folder.resolve("application.aot");
    }

    Path lock() {
        return folder.resolveSibling("." + name + ".lock");
    }

    boolean isExtracted() {
        return Files.exists(application());
    }

    boolean isTrained() {
        return Files.exists(cache());
    }

    void extract(Path log) throws IOException, InterruptedException {
        removeOlder();
        Path fresh = folder.resolveSibling(folder.getFileName() + ".new");
        Folders.delete(fresh);
        List<String> options =
                List.of("-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", fresh.toString());
        Tool.run("unpacking " + jar.getFileName(), Launch.java(options, Map.of()), log, EXTRACTION_TAKES);
        Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private void removeOlder() throws IOException {
        Files.createDirectories(folder.getParent());
        try (DirectoryStream<Path> older = Files.newDirectoryStream(folder.getParent(), name + "-*")) {
            for (Path image : older) {
                Folders.delete(image);
            }
        }
    }

    /**
     * Lets the application come up once without serving, and keeps what the JVM has learned by then. The quick compiler
     * alone: what the optimising one would learn from a start makes the next start slower and bigger.
     */
    void train(Map<String, String> environment, Path log) throws IOException, InterruptedException {
        Path fresh = folder.resolve("application.aot.new");
        List<String> training = new ArrayList<>(options);
        training.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:AOTCacheOutput=" + fresh,
                "-Dspring.context.exit=onRefresh",
                "-jar",
                application().toString()));
        Tool.run("the training run of " + name, Launch.java(training, environment), log, TRAINING_TAKES);
        Files.move(fresh, cache(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    Launch launch(Map<String, String> environment) {
        List<String> command = new ArrayList<>(options);
        if (isTrained()) {
            command.add("-XX:AOTCache=" + cache());
        }
        command.addAll(List.of("-jar", application().toString()));
        return Launch.java(command, environment);
    }
}
