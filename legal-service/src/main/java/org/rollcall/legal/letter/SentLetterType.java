package org.rollcall.legal.letter;

import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

final class SentLetterType implements AggregateType<SentLetter> {

    @Override
    public String collection() {
        return "sentLetters";
    }

    @Override
    public Class<SentLetter> type() {
        return SentLetter.class;
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("a letter announces nothing");
    }
}
