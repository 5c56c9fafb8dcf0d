package org.rollcall.attendance.deletion.proposal;

import org.jspecify.annotations.Nullable;

/**
 * Where the child goes.
 *
 * @param name the school or the country; null for the other kinds
 */
public record Destination(Kind kind, @Nullable String name) {

    /** What is known of it. */
    public enum Kind {
        SCHOOL,
        COUNTRY,
        HOME_EDUCATION,
        UNKNOWN;

        boolean hasName() {
            return this == SCHOOL || this == COUNTRY;
        }
    }
}
