package org.rollcall.platform.store;

/** The record has changed since the caller read it. */
public final class StaleVersion extends RuntimeException {

    public StaleVersion(String collection, String id, Version expected) {
        super("Version " + expected + " of " + id + " in " + collection + " is no longer the current one");
    }
}
