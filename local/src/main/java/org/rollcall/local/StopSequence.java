package org.rollcall.local;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.rollcall.local.process.PartProcess;
import org.rollcall.local.process.Progress;

/**
 * Ends whatever of a platform runs: first who asks, then who answers. What runs is known from the process files alone, so
 * that a part that is no longer in the list is ended too.
 */
record StopSequence(PlatformSettings settings, Progress progress) {

    private static final List<String> BACKENDS = List.of(StorePart.NAME, KafkaPart.NAME, KeycloakPart.NAME);

    void run() throws IOException, InterruptedException {
        List<PartProcess> running = running();
        stop(running, ServiceEntry.GATEWAY::equals);
        stop(running, name -> !name.equals(ServiceEntry.GATEWAY) && !BACKENDS.contains(name));
        for (String backend : BACKENDS) {
            stop(running, backend::equals);
        }
    }

    List<PartProcess> running() throws IOException {
        List<PartProcess> running = new ArrayList<>();
        if (Files.isDirectory(settings.run())) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(settings.run(), "*.pid")) {
                for (Path file : files) {
                    String name = file.getFileName().toString().replaceFirst("\\.pid$", "");
                    running.add(new PartProcess(name, settings.run(), settings.log(name)));
                }
            }
        }
        running.removeIf(process -> process.running().isEmpty());
        return running;
    }

    private void stop(List<PartProcess> running, Predicate<String> these) throws IOException, InterruptedException {
        List<PartProcess> some =
                running.stream().filter(process -> these.test(process.name())).toList();
        // All are asked before the first is waited for.
        some.forEach(process -> process.running().ifPresent(ProcessHandle::destroy));
        for (PartProcess process : some) {
            progress.say(process.name(), process.stop() ? "did not end when asked; ended by force" : "ended");
        }
    }
}
