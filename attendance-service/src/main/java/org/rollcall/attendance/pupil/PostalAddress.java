package org.rollcall.attendance.pupil;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where post reaches a person: personal, so never on a topic nor in a log.
 *
 * @param postcode null where there is none, as for a family of no fixed abode
 */
public record PostalAddress(List<String> lines, @Nullable String postcode) {

    public PostalAddress {
        lines = List.copyOf(lines);
    }

    @Override
    public String toString() {
        return "PostalAddress[personal]";
    }
}
