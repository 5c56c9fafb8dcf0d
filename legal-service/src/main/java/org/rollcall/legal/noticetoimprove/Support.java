package org.rollcall.legal.noticetoimprove;

import java.util.List;

/** What the notice offers and what it asks for, in words meant for this family. */
public record Support(List<String> given, List<String> offered, String sufficientImprovement) {

    public Support {
        given = List.copyOf(given);
        offered = List.copyOf(offered);
    }
}
