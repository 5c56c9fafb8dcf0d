package org.rollcall.platform.letters;

import java.util.List;
import java.util.Map;

/**
 * To whom a letter goes, as the page shows it in the window of the envelope ({@code {{>recipient}}}).
 *
 * @param lines under the name, to the postcode
 */
public record Recipient(String name, List<String> lines) {

    public Recipient {
        lines = List.copyOf(lines);
    }

    Map<String, Object> data() {
        return Map.of("name", name, "lines", lines);
    }

    @Override
    public String toString() {
        return "Recipient[withheld]";
    }
}
