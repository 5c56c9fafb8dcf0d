package org.rollcall.legal.codeofconduct;

import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

final class CodeOfConductType implements AggregateType<CodeOfConduct> {

    @Override
    public String collection() {
        return "codesOfConduct";
    }

    @Override
    public Class<CodeOfConduct> type() {
        return CodeOfConduct.class;
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("a code of conduct announces nothing");
    }
}
