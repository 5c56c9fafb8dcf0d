package org.rollcall.platform.store;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes indexes in the background when a service starts, and waits for a database that is not there yet. */
final class Indexes implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Indexes.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final MongoDatabase database;
    private final ExecutorService worker = Executors.newVirtualThreadPerTaskExecutor();

    Indexes(MongoDatabase database) {
        this.database = database;
    }

    void ensure(AggregateType<?> type) {
        ensure(type.collection(), models(type));
    }

    void ensure(String collection, List<IndexModel> models) {
        worker.execute(() -> keepTrying(collection, models));
    }

    /** The council first, the id last; deadlines and events not yet sent are looked for across councils. */
    private static List<IndexModel> models(AggregateType<?> type) {
        IndexOptions sparse = new IndexOptions().sparse(true);
        List<IndexModel> models = new ArrayList<>();
        models.add(new IndexModel(ascending("pendingSince"), sparse));
        models.add(new IndexModel(ascending("due"), sparse));
        for (List<String> paths : type.indexes()) {
            models.add(byState(paths));
        }
        return models;
    }

    static IndexModel byState(List<String> paths) {
        List<String> fields = new ArrayList<>(List.of("tenant"));
        paths.forEach(path -> fields.add("state." + path));
        fields.add("_id");
        return new IndexModel(ascending(fields));
    }

    private void keepTrying(String collection, List<IndexModel> models) {
        try {
            while (!made(collection, models)) {
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean made(String collection, List<IndexModel> models) {
        try {
            database.getCollection(collection).createIndexes(models);
            return true;
        } catch (MongoException problem) {
            log.warn("Indexes of {} are still to be made: {}", collection, problem.getMessage());
            return false;
        } catch (IllegalStateException closed) {
            return true;
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
