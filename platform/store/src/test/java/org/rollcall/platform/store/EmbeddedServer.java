package org.rollcall.platform.store;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.rollcall.platform.embedded.FileBackend;
import org.rollcall.platform.embedded.OneAtATime;

/** The embedded database for these tests. */
public final class EmbeddedServer {

    private EmbeddedServer() {}

    static MongoServer inMemory() {
        return new MongoServer(OneAtATime.of(new MemoryBackend()));
    }

    /** What was written is kept when the server is stopped in good order, and only then. */
    public static MongoServer onDisk(Path file) {
        return new MongoServer(OneAtATime.of(new FileBackend(MVStore.open(file.toString()))));
    }
}
