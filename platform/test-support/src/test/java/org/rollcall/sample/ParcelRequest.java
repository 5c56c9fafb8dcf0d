package org.rollcall.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a caller says of a parcel. */
record ParcelRequest(
        @NotBlank String label,
        Parcel.@NotNull Size size,
        @Nullable LocalDate packedOn,
        @Nullable List<@Valid Item> items) {

    record Item(@NotBlank String name, int pounds) {}
}
