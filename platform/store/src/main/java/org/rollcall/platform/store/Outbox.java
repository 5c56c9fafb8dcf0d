package org.rollcall.platform.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pullByFilter;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The events inside the documents, as the relay sees them. It reads only what a majority holds, so that nothing is sent that
 * could still be rolled back; it empties without waiting for the disk, since an emptying that is lost only repeats events.
 */
final class Outbox {

    private static final Date LONG_AGO = Date.from(Instant.EPOCH);

    private final StoreDatabase safe;
    private final MongoDatabase database;

    Outbox(StoreDatabase safe) {
        this.safe = safe;
        this.database = safe.value().withReadConcern(ReadConcern.MAJORITY).withWriteConcern(WriteConcern.W1);
    }

    List<Pending> read(String collection, Collection<DocumentKey> keys) {
        List<String> ids = keys.stream().map(DocumentKey::value).toList();
        return documents(collection)
                .find(in("_id", ids))
                .projection(include("version", "outbox", "pendingSince"))
                .map(document -> Pending.from(collection, document))
                .into(new ArrayList<>());
    }

    List<DocumentKey> pendingBefore(String collection, Instant before, Collection<String> exceptTenants, int limit) {
        Bson waiting = and(gte("pendingSince", LONG_AGO), lt("pendingSince", Date.from(before)));
        return documents(collection)
                .find(exceptTenants.isEmpty() ? waiting : and(waiting, nin("tenant", exceptTenants)))
                .projection(include("_id"))
                .sort(ascending("pendingSince"))
                .limit(limit)
                .map(document -> DocumentKey.of(collection, document))
                .into(new ArrayList<>());
    }

    Optional<Instant> oldest(String collection) {
        Document first = documents(collection)
                .find(gte("pendingSince", LONG_AGO))
                .projection(include("pendingSince"))
                .sort(ascending("pendingSince"))
                .first();
        return Optional.ofNullable(first)
                .map(document -> document.getDate("pendingSince").toInstant());
    }

    long count(String collection, int upTo) {
        return documents(collection).countDocuments(gte("pendingSince", LONG_AGO), new CountOptions().limit(upTo));
    }

    /** Returns when all that could be read before is on disk: one server alone shows writes that it could still lose. */
    void settle() {
        safe.safely("relay").updateOne(eq("_id", "settled"), inc("times", 1L), new UpdateOptions().upsert(true));
    }

    /**
     * Takes out what was acknowledged, and the mark too when nothing was written since the outbox was read: that is nearly always so, and
     * one update does both. Only when it was not is what was sent taken out from among what came since.
     */
    void empty(String collection, List<Acknowledged> sent) {
        BulkWriteResult unmarked = write(collection, sent, Outbox::unmark);
        if (unmarked.getMatchedCount() < sent.size()) {
            write(collection, sent, Outbox::takeOut);
        }
    }

    private BulkWriteResult write(
            String collection, List<Acknowledged> sent, Function<Acknowledged, WriteModel<Document>> write) {
        return documents(collection)
                .bulkWrite(sent.stream().map(write).toList(), new BulkWriteOptions().ordered(false));
    }

    private static WriteModel<Document> takeOut(Acknowledged sent) {
        return new UpdateOneModel<>(
                eq("_id", sent.key().value()), pullByFilter(eq("outbox", lte("sequence", sent.sequence()))));
    }

    private static WriteModel<Document> unmark(Acknowledged sent) {
        Document unchanged = new Document("_id", sent.key().value()).append("version", sent.sequence());
        return new UpdateOneModel<>(unchanged, combine(set("outbox", List.of()), unset("pendingSince")));
    }

    private MongoCollection<Document> documents(String collection) {
        return database.getCollection(collection);
    }

    /** A document's outbox, in the order of its events, and whether the document says that it has any. */
    record Pending(DocumentKey key, long version, boolean marked, List<OutboxEntry> entries) {

        /** As much of it as belongs to writes up to a version. */
        Pending upTo(long limit) {
            List<OutboxEntry> safe =
                    entries.stream().filter(entry -> entry.sequence() <= limit).toList();
            if (safe.size() == entries.size()) {
                return this;
            }
            return new Pending(key, safe.isEmpty() ? 0 : safe.getLast().sequence(), marked, safe);
        }

        static Pending from(String collection, Document document) {
            List<OutboxEntry> entries = document.getList("outbox", Document.class).stream()
                    .map(OutboxEntry::from)
                    .toList();
            long version = document.get("version", Number.class).longValue();
            boolean marked = document.containsKey("pendingSince");
            return new Pending(DocumentKey.of(collection, document), version, marked, entries);
        }
    }

    /** How far Kafka has acknowledged a document's events: up to its version when nothing is left. */
    record Acknowledged(DocumentKey key, long sequence) {}
}
