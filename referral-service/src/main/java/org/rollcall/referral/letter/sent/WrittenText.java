package org.rollcall.referral.letter.sent;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.referral.family.PostalAddress;
import org.rollcall.referral.letter.LetterOrder;

/** Everything that a letter would say of its own, without spaces, case and punctuation, to look for an address in it. */
record WrittenText(String plain) {

    private static final int SHORTEST_LINE = 6;

    static WrittenText of(LetterOrder order) {
        Stream<String> beside = order.to() instanceof LetterOrder.Recipient.Other other
                ? Stream.concat(Stream.of(other.name()), other.lines().stream())
                : Stream.of();
        return new WrittenText(Stream.concat(texts(order.data()), beside)
                .map(WrittenText::plain)
                .collect(Collectors.joining("|")));
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

    private static Stream<String> texts(Object value) {
        return switch (value) {
            case Map<?, ?> map -> map.values().stream().flatMap(WrittenText::texts);
            case Collection<?> list -> list.stream().flatMap(WrittenText::texts);
            default -> Stream.of(value.toString());
        };
    }

    private static String plain(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
