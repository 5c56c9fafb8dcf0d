package org.rollcall.platform.store;

/** What was sent as the end of an earlier page is no place in this list: it is another list's, or nobody's. */
public final class NoSuchPlace extends RuntimeException {

    public NoSuchPlace() {
        super("No such place in this list");
    }
}
