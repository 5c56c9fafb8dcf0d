package org.rollcall.platform.retention;

import java.util.List;

/**
 * Why records of some collections have no time of their own: they name nobody, or go with the record that they belong to. A bean, as
 * the rules are.
 */
public record KeptOtherwise(String reason, List<String> collections) {

    public KeptOtherwise {
        collections = List.copyOf(collections);
    }

    public static KeptOtherwise because(String reason, String... collections) {
        return new KeptOtherwise(reason, List.of(collections));
    }
}
