package org.rollcall.local;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.rollcall.local.process.Progress;
import org.rollcall.local.process.StartFailed;

/** {@code up}: starts the platform with its demo world, and in the foreground stays until it is ended. */
record UpCommand(PlatformSettings settings, PrintStream out) {

    int run(List<String> options) throws InterruptedException {
        List<String> unknown = Main.unknown(options, "-d", "--reset");
        if (!unknown.isEmpty()) {
            throw new StartFailed("up does not know " + unknown);
        }
        boolean detached = options.contains("-d");
        Progress progress = Progress.timed(out);
        Platform platform = Platform.at(settings, progress);
        if (options.contains("--reset")) {
            platform.reset();
            progress.say("data", "emptied");
        }
        start(platform);
        new Welcome(settings, platform.addresses()).print(out, detached);
        return detached ? 0 : stay(platform, progress);
    }

    private void start(Platform platform) {
        platform.start();
        if (settings.services().stream().anyMatch(service -> service.name().equals("attendance-service"))) {
            platform.bringInDemoWorld();
        }
    }

    /** Until the process is asked to end: then everything is ended with it. */
    private static int stay(Platform platform, Progress progress) throws InterruptedException {
        AtomicBoolean ending = new AtomicBoolean();
        Thread end = new Thread(
                () -> {
                    ending.set(true);
                    progress.say("platform", "ending");
                    platform.close();
                },
                "ends the platform");
        Runtime.getRuntime().addShutdownHook(end);
        Set<String> gone = new HashSet<>();
        while (!ending.get()) {
            platform.parts().forEach(part -> watch(part.name(), platform, gone, progress));
            Thread.sleep(1_000);
        }
        end.join();
        return 0;
    }

    private static void watch(String part, Platform platform, Set<String> gone, Progress progress) {
        if (platform.process(part).isPresent()) {
            gone.remove(part);
        } else if (gone.add(part)) {
            progress.say(part, "has ended; ./rollcall logs " + part + " may say why");
        }
    }
}
