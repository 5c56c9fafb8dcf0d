package org.rollcall.careless.one;

import org.rollcall.careless.other.Friend;
import org.rollcall.sample.Door;

/** Uses another service's class, and is one side of a cycle. */
public final class Neighbour {

    Door door() {
        return new Door();
    }

    Friend friend() {
        return new Friend();
    }
}
