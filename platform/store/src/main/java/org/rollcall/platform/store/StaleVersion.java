package org.rollcall.platform.store;

/** The record has changed since the caller read it; {@link Store#changedSince} tells in which parts. */
public final class StaleVersion extends RuntimeException {

    private final String collection;
    private final String id;
    private final Version expected;

    public StaleVersion(String collection, String id, Version expected) {
        super("Version " + expected + " of " + id + " in " + collection + " is no longer the current one");
        this.collection = collection;
        this.id = id;
        this.expected = expected;
    }

    public String collection() {
        return collection;
    }

    public String id() {
        return id;
    }

    public Version expected() {
        return expected;
    }
}
