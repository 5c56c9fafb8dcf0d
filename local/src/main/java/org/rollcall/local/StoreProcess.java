package org.rollcall.local;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.rollcall.platform.embedded.FileBackend;
import org.rollcall.platform.embedded.OneAtATime;

/**
 * The main class of the store's process.
 *
 * <p>What is acknowledged is on the disk within a second, and all of it after an orderly stop. The file belongs to one
 * process at a time.
 */
final class StoreProcess implements AutoCloseable {

    private final MVStore file;
    private final MongoServer server;

    private StoreProcess(MVStore file) {
        this.file = file;
        this.server = new MongoServer(OneAtATime.of(new FileBackend(file)));
    }

    static StoreProcess open(String file) {
        return new StoreProcess(new MVStore.Builder()
                .fileName(file)
                .autoCommitBufferSize(4096)
                .cacheSize(32)
                .open());
    }

    InetSocketAddress listen(int port) {
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return server.getLocalAddress();
    }

    /** Takes no more requests, then writes what is left. */
    @Override
    public void close() {
        server.shutdownNow();
        if (!file.isClosed()) {
            file.close();
        }
    }

    @SuppressWarnings("SystemOut") // The log of the process.
    public static void main(String[] arguments) {
        try {
            StoreProcess store = open(arguments[0]);
            Runtime.getRuntime().addShutdownHook(new Thread(store::close, "closes the store"));
            System.out.println("listening on " + store.listen(Integer.parseInt(arguments[1])));
        } catch (MVStoreException notOurs) {
            System.out.println("cannot open " + arguments[0] + ": " + notOurs.getMessage());
            System.exit(1);
        }
    }
}
