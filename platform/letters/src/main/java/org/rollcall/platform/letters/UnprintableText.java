package org.rollcall.platform.letters;

import java.util.List;
import java.util.stream.Collectors;

/** The letter holds characters that its font has no shape for; printed, they would be boxes. */
public final class UnprintableText extends RuntimeException {

    private final List<Integer> codePoints;

    UnprintableText(List<Integer> codePoints) {
        super("The letters' font has no shape for "
                + codePoints.stream().map("U+%04X"::formatted).collect(Collectors.joining(", ")));
        this.codePoints = List.copyOf(codePoints);
    }

    public List<Integer> codePoints() {
        return codePoints;
    }
}
