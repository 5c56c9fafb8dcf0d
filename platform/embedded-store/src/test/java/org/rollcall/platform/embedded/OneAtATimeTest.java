package org.rollcall.platform.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OneAtATimeTest {

    private static final int WRITES = 2_000;
    private static final int FIELDS = 300;

    @Test
    void a_reader_never_sees_half_of_a_write() throws Exception {
        MongoServer server = new MongoServer(OneAtATime.of(new MemoryBackend()));
        server.bind();
        try (MongoClient client = MongoClients.create(server.getConnectionString());
                ExecutorService writer = Executors.newSingleThreadExecutor()) {
            MongoCollection<Document> pairs = client.getDatabase("pairs").getCollection("pairs");
            pairs.insertOne(new Document("_id", 1).append("fields", 0));
            pairs.updateOne(eq("_id", 1), all(0));
            Future<?> writing = writer.submit(() -> {
                for (int i = 1; i <= WRITES; i++) {
                    pairs.updateOne(eq("_id", 1), all(i));
                }
            });
            while (!writing.isDone()) {
                Document read = Objects.requireNonNull(pairs.find(eq("_id", 1)).first());
                assertThat(IntStream.range(0, FIELDS).mapToObj(field -> read.getInteger("field" + field)))
                        .containsOnly(read.getInteger("field0"));
            }
            writing.get();
        } finally {
            server.shutdown();
        }
    }

    /** Every field the same: half of it would show two values. */
    private static Bson all(int value) {
        return combine(IntStream.range(0, FIELDS)
                .mapToObj(field -> set("field" + field, value))
                .toList());
    }
}
