package org.rollcall.platform.store;

import org.jspecify.annotations.Nullable;

/**
 * One of many writes that go to the database together.
 *
 * @param loaded the version that the change was decided on; null for a new record
 */
public record Write<A>(String id, @Nullable Version loaded, Change<A> change) {

    public static <A> Write<A> create(String id, Change<A> change) {
        return new Write<>(id, null, change);
    }

    public static <A> Write<A> save(Stored<A> loaded, Change<A> change) {
        return new Write<>(loaded.id(), loaded.version(), change);
    }

    long before() {
        return loaded == null ? 0 : loaded.value();
    }
}
