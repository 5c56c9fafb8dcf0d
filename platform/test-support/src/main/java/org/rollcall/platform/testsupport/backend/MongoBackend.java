package org.rollcall.platform.testsupport.backend;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.embedded.OneAtATime;
import org.testcontainers.mongodb.MongoDBContainer;

/** A store for this JVM's tests: the one that {@code MONGODB_URI} names, else one in Docker, else one in memory. */
public final class MongoBackend {

    private static final Queue<String> DATABASES = new ConcurrentLinkedQueue<>();

    private static @Nullable String uri;

    private MongoBackend() {}

    public static synchronized String uri() {
        String found = uri;
        if (found == null) {
            found = start();
            uri = found;
        }
        return found;
    }

    public static void dropAtExit(String database) {
        DATABASES.add(database);
    }

    private static String start() {
        String given = System.getenv("MONGODB_URI");
        if (given != null) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> dropAll(given)));
            return given;
        }
        return Docker.present() ? contained() : inMemory();
    }

    /** An engine that outlives the tests is left as it was found. */
    private static void dropAll(String uri) {
        try (MongoClient client = MongoClients.create(uri)) {
            DATABASES.forEach(name -> client.getDatabase(name).drop());
        }
    }

    private static String inMemory() {
        MongoServer server = new MongoServer(OneAtATime.of(new MemoryBackend()));
        server.bind();
        return server.getConnectionString();
    }

    private static String contained() {
        MongoDBContainer mongo = new MongoDBContainer("mongo:8.0");
        mongo.start();
        return mongo.getConnectionString();
    }
}
