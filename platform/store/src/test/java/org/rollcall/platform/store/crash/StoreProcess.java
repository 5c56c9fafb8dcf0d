package org.rollcall.platform.store.crash;

import de.bwaldvogel.mongo.MongoServer;
import java.nio.file.Path;
import org.rollcall.platform.store.EmbeddedServer;

/** The embedded database on disk: it is stopped in good order, never killed. */
final class StoreProcess {

    private StoreProcess() {}

    public static void main(String[] arguments) throws Exception {
        MongoServer server = EmbeddedServer.onDisk(Path.of(arguments[0]));
        server.bind("127.0.0.1", Integer.parseInt(arguments[1]));
        ChildProcess.ready();
        ChildProcess.awaitEnd();
        server.shutdown();
        System.exit(0);
    }
}
