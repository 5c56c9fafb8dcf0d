package org.rollcall.local.process;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One launcher at a time does this; the others wait. */
public final class Exclusive {

    private Exclusive() {}

    /** What may fail like any work with files and processes. */
    public interface Work {
        void run() throws IOException, InterruptedException;
    }

    public static void holding(Path lock, Work work) throws IOException, InterruptedException {
        Files.createDirectories(lock.getParent());
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock held = channel.lock();
            try {
                work.run();
            } finally {
                held.release();
            }
        }
    }
}
