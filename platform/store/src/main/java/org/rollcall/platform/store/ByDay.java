package org.rollcall.platform.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The order of a list by a day that each of its records holds, and by id within a day. An index of the paths that are asked for and
 * then of this path serves it.
 *
 * @param path of the day, below the state
 * @param day the same day in the aggregate
 * @param from the first day wanted; without it from the earliest
 * @param to the last day wanted; without it to the latest
 */
public record ByDay<A>(
        String path,
        Function<A, LocalDate> day,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    private static final int DAY = 10;

    Bson sort() {
        return ascending(field(), "_id");
    }

    /** Where a list goes on after a record: its day, then its id. A text in another form is a place like any other. */
    String place(Stored<A> stored) {
        return day.apply(stored.value()) + "~" + stored.id();
    }

    /** What remains of the list after a place, in parts to be read one after the other, each from one stretch of the index. */
    List<Bson> parts(@Nullable String after, UnaryOperator<String> key) {
        if (after == null) {
            return List.of(and(gte(field(), from == null ? "" : from.toString()), notBeyond()));
        }
        String reached = after.substring(0, Math.min(DAY, after.length()));
        String id = after.substring(Math.min(DAY + 1, after.length()));
        Bson sameDay = and(eq(field(), reached), gt("_id", key.apply(id)));
        return from != null && reached.compareTo(from.toString()) < 0
                ? parts(null, key)
                : List.of(and(sameDay, notBeyond()), and(gt(field(), reached), notBeyond()));
    }

    /** Digits come before a colon, so that no day lies beyond it. */
    private Bson notBeyond() {
        return lte(field(), to == null ? ":" : to.toString());
    }

    private String field() {
        return "state." + path;
    }
}
