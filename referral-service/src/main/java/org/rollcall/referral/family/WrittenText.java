package org.rollcall.referral.family;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** What somebody would read, without spaces, case and punctuation, to look for an address in it. */
record WrittenText(String plain) {

    private static final int SHORTEST_LINE = 6;

    static WrittenText of(Collection<String> texts) {
        return new WrittenText(texts.stream().map(WrittenText::plain).collect(Collectors.joining("|")));
    }

    /** Its first line or its postcode; a line as short as a house number says nothing by itself. */
    boolean shows(PostalAddress address) {
        String line = address.lines().isEmpty() ? "" : plain(address.lines().getFirst());
        String postcode = plain(address.postcode());
        return (line.length() >= SHORTEST_LINE && plain.contains(line))
                || (!postcode.isEmpty() && plain.contains(postcode));
    }

    static boolean same(PostalAddress one, PostalAddress other) {
        return plain(one.postcode()).equals(plain(other.postcode()))
                && plain(String.join("", one.lines())).equals(plain(String.join("", other.lines())));
    }

    private static String plain(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
