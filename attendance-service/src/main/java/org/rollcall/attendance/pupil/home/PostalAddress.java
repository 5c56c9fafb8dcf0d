package org.rollcall.attendance.pupil.home;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.postcode.Postcode;

/**
 * Where post reaches a person: personal, so never on a topic nor in a log.
 *
 * @param postcode null where there is none, as for a family of no fixed abode
 */
public record PostalAddress(List<String> lines, @Nullable String postcode) {

    /** Lines that were left out are none, which whoever takes an address from a request refuses by name. */
    public PostalAddress {
        lines = List.copyOf(Objects.requireNonNullElse(lines, List.of()));
    }

    /** A postcode in the form in which it is kept. */
    public static Optional<String> postcode(String written) {
        return Postcode.read(written).map(Postcode::value);
    }

    @Override
    public String toString() {
        return "PostalAddress[personal]";
    }
}
