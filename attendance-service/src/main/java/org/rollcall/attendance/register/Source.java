package org.rollcall.attendance.register;

import org.rollcall.platform.store.Actor;
import org.rollcall.platform.tenancy.Caller;

/**
 * Who gives marks, and over which connection.
 *
 * @param connection the client by which a school's system is known here; a school may have two that disagree
 */
public record Source(Actor actor, String connection) {

    public static Source of(Caller caller) {
        return new Source(Actor.of(caller), caller.client());
    }
}
