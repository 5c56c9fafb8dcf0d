package org.rollcall.platform.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import java.util.Objects;

/** A fresh database for a test class: in memory, or on the engine at MONGODB_URI. */
final class Database implements AutoCloseable {

    private final Runnable stop;
    private final String uri;
    private final MongoClient client;
    private final StoreDatabase store;

    private Database(String uri, Runnable stop) {
        this.stop = stop;
        this.uri = uri;
        this.client = MongoClients.create(uri);
        this.store = new StoreDatabase(client, "test_" + Ids.fresh().replace("-", ""));
    }

    static Database inMemory() {
        MongoServer server = EmbeddedServer.inMemory();
        return new Database("mongodb:/" + server.bind(), server::shutdownNow);
    }

    static Database onTheEngine() {
        return new Database(Objects.requireNonNull(System.getenv("MONGODB_URI"), "MONGODB_URI"), () -> {});
    }

    String uri() {
        return uri;
    }

    MongoClient client() {
        return client;
    }

    StoreDatabase store() {
        return store;
    }

    MongoDatabase value() {
        return store.value();
    }

    @Override
    public void close() {
        value().drop();
        client.close();
        stop.run();
    }
}
