package org.rollcall.platform.store;

/** How often a record has changed, counted in events: the sequence of its last event, and the ETag that callers see. */
public record Version(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
