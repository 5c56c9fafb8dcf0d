package org.rollcall.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.sample.Parcel.Size;

/** What a caller says of a parcel. */
record ParcelRequest(
        @NotBlank String label,
        @NotNull Size size,
        @Nullable LocalDate packedOn,
        @Nullable List<@Valid Item> items) {

    record Item(@NotBlank String name, int pounds) {}
}
