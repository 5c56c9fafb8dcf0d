package org.rollcall.referral.letter.sent;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rollcall.referral.letter.LetterOrder;

/** Everything that a letter would say of its own. */
final class LetterText {

    private LetterText() {}

    static List<String> of(LetterOrder order) {
        Stream<String> beside = order.to() instanceof LetterOrder.Recipient.Other other
                ? Stream.concat(Stream.of(other.name()), other.lines().stream())
                : Stream.of();
        return Stream.concat(texts(order.data()), beside).toList();
    }

    private static Stream<String> texts(Object value) {
        return switch (value) {
            case Map<?, ?> map -> map.values().stream().flatMap(LetterText::texts);
            case Collection<?> list -> list.stream().flatMap(LetterText::texts);
            default -> Stream.of(value.toString());
        };
    }
}
