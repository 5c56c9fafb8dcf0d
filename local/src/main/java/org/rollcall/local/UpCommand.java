package org.rollcall.local;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        start(platform, progress);
        new Welcome(settings, platform.addresses()).print(out, detached);
        return detached ? 0 : stay(platform, progress);
    }

    private void start(Platform platform, Progress progress) throws InterruptedException {
        platform.start();
        if (settings.services().stream().anyMatch(service -> service.name().equals("attendance-service"))) {
            new DemoWorld(platform.addresses(), progress).bringIn();
        }
    }

    /** Ends when the process is asked to end: then everything is ended with it. */
    private static int stay(Platform platform, Progress progress) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(platform::close, "ends the platform"));
        Set<String> gone = new HashSet<>();
        while (true) {
            for (Part part : platform.parts()) {
                if (platform.process(part.name()).isPresent()) {
                    gone.remove(part.name());
                } else if (gone.add(part.name())) {
                    progress.say(part.name(), "has ended; ./rollcall logs " + part.name() + " may say why");
                }
            }
            Thread.sleep(1_000);
        }
    }
}
