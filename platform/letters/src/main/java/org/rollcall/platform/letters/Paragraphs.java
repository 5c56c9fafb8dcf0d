package org.rollcall.platform.letters;

import java.util.AbstractList;
import java.util.List;

/** Paragraphs for a page: as a section ({@code {{#opening}}<p>{{.}}</p>{{/opening}}}), or as one run of text ({@code {{opening}}}). */
final class Paragraphs extends AbstractList<String> {

    private final List<String> paragraphs;

    Paragraphs(List<String> paragraphs) {
        this.paragraphs = List.copyOf(paragraphs);
    }

    @Override
    public String get(int index) {
        return paragraphs.get(index);
    }

    @Override
    public int size() {
        return paragraphs.size();
    }

    @Override
    public String toString() {
        return String.join(" ", paragraphs);
    }
}
