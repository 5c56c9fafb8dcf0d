package org.rollcall.platform.store;

/** A record with this id is there already. */
public final class AlreadyExists extends RuntimeException {

    public AlreadyExists(String collection, String id) {
        super(id + " is already in " + collection);
    }
}
