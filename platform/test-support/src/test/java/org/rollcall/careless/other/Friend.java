package org.rollcall.careless.other;

import org.rollcall.careless.one.Neighbour;

/** The way back of the cycle. */
public final class Friend {

    public Neighbour neighbour() {
        return new Neighbour();
    }
}
