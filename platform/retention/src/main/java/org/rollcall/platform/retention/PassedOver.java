package org.rollcall.platform.retention;

import java.util.Set;

/** The records of a collection that a rule is not about: those with any of these values at a path below the state. */
public record PassedOver(String path, Set<String> values) {

    public PassedOver {
        values = Set.copyOf(values);
    }
}
