package org.rollcall.sample;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.platform.store.Stored;

/** What a caller is shown of a parcel. */
record ParcelView(String id, String label, Parcel.Size size, LocalDate packedOn, String state, List<String> actions) {

    static ParcelView of(Stored<Parcel> stored) {
        Parcel parcel = stored.value();
        return new ParcelView(
                stored.id(),
                parcel.label(),
                parcel.size(),
                parcel.packedOn(),
                parcel.opened() ? "OPENED" : "PACKED",
                parcel.opened() ? List.of() : List.of("open"));
    }
}
