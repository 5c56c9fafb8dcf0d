package org.rollcall.platform.retention;

import java.util.List;

/**
 * Why records of some collections have no time of their own: they name nobody, or go with the record that they belong to. A bean, as
 * the rules are.
 *
 * @param regime under which part of data protection law they are processed
 */
public record KeptOtherwise(String reason, List<String> collections, Regime regime) {

    public KeptOtherwise {
        collections = List.copyOf(collections);
    }

    /** Under Part 2. */
    public static KeptOtherwise because(String reason, String... collections) {
        return new KeptOtherwise(reason, List.of(collections), Regime.P2);
    }

    public KeptOtherwise under(Regime other) {
        return new KeptOtherwise(reason, collections, other);
    }
}
