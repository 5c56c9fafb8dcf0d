package org.rollcall.platform.store;

/** Who caused a change; kept with each event until it is published and never sent. */
public record Actor(String id, String kind) {

    /** A worker of the platform itself, such as the one that keeps deadlines. */
    public static Actor system(String worker) {
        return new Actor(worker, "system");
    }

    /** Another service, by an event of its own. */
    public static Actor of(Received event) {
        return new Actor(event.source(), "service");
    }
}
