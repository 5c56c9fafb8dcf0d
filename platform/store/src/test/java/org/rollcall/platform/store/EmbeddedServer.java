package org.rollcall.platform.store;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Path;
import org.rollcall.platform.embedded.OneAtATime;

/** The embedded database for these tests. */
public final class EmbeddedServer {

    private EmbeddedServer() {}

    static MongoServer inMemory() {
        return new MongoServer(OneAtATime.of(new MemoryBackend()));
    }

    /** What was written is kept when the server is stopped in good order, and only then. */
    public static MongoServer onDisk(Path file) {
        return new MongoServer(OneAtATime.of(new H2Backend(file.toString())));
    }
}
