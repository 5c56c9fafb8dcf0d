package org.rollcall.legal.correspondence;

import java.util.List;
import java.util.stream.Stream;

/** Where a person or a council is written to. It prints as nothing, so that no log can hold it. */
public record PostalAddress(List<String> lines, String postcode) {

    public PostalAddress {
        lines = List.copyOf(lines);
    }

    /** As on an envelope, the postcode last. */
    public List<String> onEnvelope() {
        return Stream.concat(lines.stream(), Stream.of(postcode))
                .filter(line -> !line.isBlank())
                .toList();
    }

    @Override
    public String toString() {
        return "PostalAddress[…]";
    }
}
