package org.rollcall.referral.content;

import java.time.LocalDate;
import java.util.Optional;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How the store keeps what is known of bytes. It announces nothing: the record that the bytes belong to does. */
final class KeptContentType implements AggregateType<KeptContent> {

    @Override
    public String collection() {
        return "contents";
    }

    @Override
    public Class<KeptContent> type() {
        return KeptContent.class;
    }

    @Override
    public WireEvent wire(Event event) {
        throw new IllegalArgumentException("kept bytes announce nothing");
    }

    @Override
    public Optional<LocalDate> due(KeptContent content) {
        return content.due();
    }
}
