package org.rollcall.platform.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.popFirst;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Events whose effect failed, one document per key with its queue in order.
 *
 * <p>The rule: an event leaves its queue only when its effect has succeeded. Its key waits, all others go on, nothing is passed
 * over. A queue is tried again with growing pauses for as long as it takes, so that a corrected service or a missing record
 * that arrives late needs no operator; after ten attempts the event is also copied once to {@code dead-letter.<service>}, with
 * the reason, to call one. Only an operator drops an event: by taking the first of {@code events} out of the document.
 */
final class ParkedEvents {

    static final String COLLECTION = "parkedEvents";

    private static final int COUNT_UP_TO = 100_000;

    private final StoreDatabase database;

    /** The keys that wait; null when another instance may have parked some since they were read. */
    private volatile @Nullable Set<String> waiting;

    ParkedEvents(StoreDatabase database) {
        this.database = database;
    }

    /** To be called when partitions change hands. */
    void reload() {
        waiting = null;
    }

    /** Puts the message at the end of its key's queue, when there is one. */
    boolean queuedBehind(Message message) {
        Set<String> keys = waiting();
        if (!keys.contains(message.queue())) {
            return false;
        }
        Bson append = push("events", message.toDocument());
        boolean queued = StoreUnavailable.guard(() -> queues().updateOne(eq("_id", message.queue()), append))
                        .getMatchedCount()
                == 1;
        if (!queued) {
            keys.remove(message.queue());
        }
        return queued;
    }

    void park(Message message, RuntimeException failure) {
        Bson queue = combine(
                push("events", message.toDocument()),
                setOnInsert("tenant", message.tenant()),
                setOnInsert("attempts", 0),
                setOnInsert("nextTry", in(Duration.ofSeconds(1))),
                set("reason", reason(failure)));
        StoreUnavailable.guard(
                () -> queues().updateOne(eq("_id", message.queue()), queue, new UpdateOptions().upsert(true)));
        waiting().add(message.queue());
    }

    /** How many keys wait, as far as it is worth counting. */
    long count() {
        return StoreUnavailable.guard(
                () -> queues().countDocuments(new Document(), new CountOptions().limit(COUNT_UP_TO)));
    }

    /** A queue that is to be tried now, for this worker alone for a minute. */
    Optional<Document> claim() {
        return StoreUnavailable.guard(() -> Optional.ofNullable(queues().findOneAndUpdate(
                        lte("nextTry", in(Duration.ZERO)),
                        set("nextTry", in(Duration.ofMinutes(1))),
                        new FindOneAndUpdateOptions().sort(ascending("nextTry")))));
    }

    void done(String queue, Document first) {
        StoreUnavailable.guard(() -> queues().updateOne(
                        new Document("_id", queue).append("events.0", first),
                        combine(popFirst("events"), set("attempts", 0))));
    }

    /** Ends an empty queue; one that has grown meanwhile is due again at once. */
    void release(String queue) {
        StoreUnavailable.guard(() -> queues().deleteOne(and(eq("_id", queue), size("events", 0))));
        StoreUnavailable.guard(() -> queues().updateOne(eq("_id", queue), set("nextTry", in(Duration.ZERO))));
    }

    void failed(String queue, int attempts, Duration pause, boolean announced, RuntimeException failure) {
        StoreUnavailable.guard(() -> queues().updateOne(
                        eq("_id", queue),
                        combine(
                                set("attempts", attempts),
                                set("nextTry", in(pause)),
                                set("announced", announced),
                                set("reason", reason(failure)))));
    }

    static String reason(RuntimeException failure) {
        String text = failure.toString();
        return text.substring(0, Math.min(500, text.length()));
    }

    private static Date in(Duration pause) {
        return Date.from(Instant.now(MachineTime.CLOCK).plus(pause));
    }

    private MongoCollection<Document> queues() {
        return database.safely(COLLECTION);
    }

    private Set<String> waiting() {
        Set<String> keys = waiting;
        if (keys == null) {
            Set<String> read = ConcurrentHashMap.newKeySet();
            read.addAll(StoreUnavailable.guard(() -> queues().find()
                    .projection(include("_id"))
                    .map(document -> document.getString("_id"))
                    .into(new ArrayList<>())));
            waiting = read;
            return read;
        }
        return keys;
    }
}
