package org.rollcall.platform.store;

/** There is no such record in this council, whether or not there is one in another. */
public final class NotFound extends RuntimeException {

    public NotFound(String collection, String id) {
        super("No " + id + " in " + collection);
    }
}
