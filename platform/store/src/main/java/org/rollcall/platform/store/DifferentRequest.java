package org.rollcall.platform.store;

/** The same key was used before for a request that said something else. */
public final class DifferentRequest extends RuntimeException {

    public DifferentRequest(String collection, String id) {
        super(id + " in " + collection + " was created by a different request");
    }
}
