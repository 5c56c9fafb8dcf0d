package org.rollcall.platform.store;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.BulkWriteUpsert;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.rollcall.platform.tenancy.TenantId;

/**
 * Many writes in one command, each still guarded by its own document's version.
 *
 * <p>The database counts the updates that matched and does not say which. So each asks to be inserted when nothing matches: where
 * another writer was first the id is taken, and the refusal names the update that lost.
 */
final class BulkWrites<A> {

    private static final BulkWriteOptions SIDE_BY_SIDE = new BulkWriteOptions().ordered(false);
    private static final UpdateOptions NAMED_WHEN_LOST = new UpdateOptions().upsert(true);

    private final String name;
    private final AggregateDocuments<A> documents;

    BulkWrites(String name, AggregateDocuments<A> documents) {
        this.name = name;
        this.documents = documents;
    }

    /** The places in the list of the writes that lost to others. */
    Set<Integer> run(MongoCollection<Document> collection, TenantId tenant, List<Write<A>> writes, Actor actor) {
        List<WriteModel<Document>> models =
                writes.stream().map(write -> model(tenant, write, actor)).toList();
        return StoreUnavailable.guard(() -> run(collection, models));
    }

    private WriteModel<Document> model(TenantId tenant, Write<A> write, Actor actor) {
        DocumentKey key = DocumentKey.of(name, tenant, write.id());
        if (write.loaded() == null) {
            return new InsertOneModel<>(documents.first(key, write.change(), actor));
        }
        return new UpdateOneModel<>(
                new Document("_id", key.value()).append("version", write.before()),
                documents.next(write.before(), write.change(), actor),
                NAMED_WHEN_LOST);
    }

    private static Set<Integer> run(MongoCollection<Document> collection, List<WriteModel<Document>> models) {
        try {
            return new HashSet<>(takeBack(collection, collection.bulkWrite(models, SIDE_BY_SIDE)));
        } catch (MongoBulkWriteException partly) {
            Set<Integer> lost = new HashSet<>(takeBack(collection, partly.getWriteResult()));
            partly.getWriteErrors().forEach(error -> lost.add(place(error, partly)));
            if (partly.getWriteConcernError() != null) {
                throw new StoreUnavailable(partly);
            }
            return lost;
        }
    }

    private static int place(BulkWriteError error, MongoBulkWriteException partly) {
        if (ErrorCategory.fromErrorCode(error.getCode()) != ErrorCategory.DUPLICATE_KEY) {
            throw partly;
        }
        return error.getIndex();
    }

    /** A record that was deleted after it was read stays deleted. */
    private static List<Integer> takeBack(MongoCollection<Document> collection, BulkWriteResult result) {
        List<BulkWriteUpsert> revived = result.getUpserts();
        if (!revived.isEmpty()) {
            collection.deleteMany(
                    in("_id", revived.stream().map(BulkWriteUpsert::getId).toList()));
        }
        return revived.stream().map(BulkWriteUpsert::getIndex).toList();
    }
}
