package org.rollcall.sample;

import java.time.LocalDate;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Event;

/** Something that is packed and may be opened once. */
record Parcel(String label, Size size, LocalDate packedOn, boolean opened) {

    enum Size {
        SMALL,
        LARGE
    }

    sealed interface Told extends Event {}

    record Opened(String parcelId, LocalDate on) implements Told {}

    Change<Parcel> open(String id, LocalDate today) {
        return Change.of(new Parcel(label, size, packedOn, true)).announcing(new Opened(id, today));
    }
}
