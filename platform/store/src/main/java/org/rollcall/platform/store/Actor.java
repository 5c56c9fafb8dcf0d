package org.rollcall.platform.store;

import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.Role;

/** Who caused a change; kept with each event until it is published and never sent. */
public record Actor(String id, String kind) {

    /** A person, or another system that calls under its own name. */
    public static Actor of(Caller caller) {
        return new Actor(caller.subject(), caller.has(Role.SYSTEM) ? "system" : "person");
    }

    /** A worker of the platform itself, such as the one that keeps deadlines. */
    public static Actor system(String worker) {
        return new Actor(worker, "worker");
    }

    /** Another service, by an event of its own. */
    public static Actor of(Received event) {
        return new Actor(event.source(), "service");
    }
}
