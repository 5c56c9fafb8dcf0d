package org.rollcall.platform.store;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

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
import java.util.stream.IntStream;
import org.bson.Document;
import org.rollcall.platform.tenancy.TenantId;

/**
 * Many writes in one command, each still guarded by its own document's version.
 *
 * <p>The database counts the updates that matched and does not say which, so a lost one has to fail by itself:
 *
 * <ul>
 *   <li>One without events looks its document up by the id alone, which takes the database a third of the time that a filter of id
 *       and version does, and computes the next version from the one that it finds; where that is another, the computation fails.
 *   <li>Others, and all where the store computes nothing, ask to be inserted when id and version match nothing: where another writer
 *       was first the id is taken.
 * </ul>
 */
final class BulkWrites<A> {

    private static final BulkWriteOptions SIDE_BY_SIDE = new BulkWriteOptions().ordered(false);
    private static final UpdateOptions FAILS_WHEN_LOST = new UpdateOptions().upsert(true);

    private final String name;
    private final AggregateDocuments<A> documents;

    BulkWrites(String name, AggregateDocuments<A> documents) {
        this.name = name;
        this.documents = documents;
    }

    /** The places in the list of the writes that lost to others. */
    Set<Integer> run(StoreDatabase database, TenantId tenant, List<Write<A>> writes, Actor actor) {
        return StoreUnavailable.guard(() -> {
            boolean computes = database.computes();
            List<WriteModel<Document>> models = writes.stream()
                    .map(write -> model(tenant, write, actor, computes))
                    .toList();
            MongoCollection<Document> collection = database.safely(name);
            Set<Integer> lost = new HashSet<>();
            BulkWriteResult result = run(collection, models, lost);
            takeBack(collection, result, lost);
            if (result.getMatchedCount() < updates(writes, lost).count()) {
                addMissing(collection, tenant, writes, lost);
            }
            return lost;
        });
    }

    private WriteModel<Document> model(TenantId tenant, Write<A> write, Actor actor, boolean computes) {
        DocumentKey key = DocumentKey.of(name, tenant, write.id());
        if (write.loaded() == null) {
            return new InsertOneModel<>(documents.first(key, write.change(), actor));
        }
        if (computes && write.change().events().isEmpty()) {
            return new UpdateOneModel<>(
                    new Document("_id", key.value()), List.of(documents.computedNext(write.before(), write.change())));
        }
        return new UpdateOneModel<>(
                new Document("_id", key.value()).append("version", write.before()),
                documents.next(write.before(), write.change(), actor),
                FAILS_WHEN_LOST);
    }

    private static BulkWriteResult run(
            MongoCollection<Document> collection, List<WriteModel<Document>> models, Set<Integer> lost) {
        try {
            return collection.bulkWrite(models, SIDE_BY_SIDE);
        } catch (MongoBulkWriteException partly) {
            partly.getWriteErrors().forEach(error -> lost.add(place(error, partly)));
            if (partly.getWriteConcernError() != null) {
                throw new StoreUnavailable(partly);
            }
            return partly.getWriteResult();
        }
    }

    private static int place(BulkWriteError error, MongoBulkWriteException partly) {
        boolean lost = error.getCode() == StoreDatabase.NOT_A_NUMBER
                || ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY;
        if (!lost) {
            throw partly;
        }
        return error.getIndex();
    }

    /** A record that was deleted after it was read stays deleted. */
    private static void takeBack(MongoCollection<Document> collection, BulkWriteResult result, Set<Integer> lost) {
        List<BulkWriteUpsert> revived = result.getUpserts();
        if (!revived.isEmpty()) {
            collection.deleteMany(
                    in("_id", revived.stream().map(BulkWriteUpsert::getId).toList()));
            revived.forEach(each -> lost.add(each.getIndex()));
        }
    }

    private void addMissing(
            MongoCollection<Document> collection, TenantId tenant, List<Write<A>> writes, Set<Integer> lost) {
        Set<String> there = new HashSet<>();
        collection
                .find(in(
                        "_id",
                        updates(writes, lost)
                                .mapToObj(place -> key(tenant, writes.get(place)))
                                .toList()))
                .projection(include("_id"))
                .forEach(document -> there.add(document.getString("_id")));
        updates(writes, lost)
                .filter(place -> !there.contains(key(tenant, writes.get(place))))
                .boxed()
                .toList()
                .forEach(lost::add);
    }

    private static <A> IntStream updates(List<Write<A>> writes, Set<Integer> lost) {
        return IntStream.range(0, writes.size())
                .filter(place -> writes.get(place).loaded() != null && !lost.contains(place));
    }

    private String key(TenantId tenant, Write<A> write) {
        return DocumentKey.of(name, tenant, write.id()).value();
    }
}
