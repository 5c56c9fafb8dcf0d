package org.rollcall.attendance.returns;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.returns.due.ReturnKind;
import org.rollcall.platform.rules.InvalidInput;

/**
 * What a school tells of its own accord: absence that is irregular, or sickness that it expects to last.
 *
 * @param from the first day of the absence or sickness
 * @param expectedFurtherDays of sickness: how many more school days the school expects to be missed
 */
record ReturnRequest(
        @NotBlank @Size(max = 100) String pupilId,
        @NotBlank @Size(max = 6) String schoolUrn,
        @NotNull ReturnKind kind,
        @NotNull LocalDate from,
        @Nullable @DecimalMin("0") @DecimalMax("366") BigDecimal expectedFurtherDays) {

    /** Days of sickness still expected, by halves. */
    BigDecimal furtherDays() {
        if (expectedFurtherDays == null) {
            throw new InvalidInput(
                    "/expectedFurtherDays", "is required: give the school days still expected, 0 for none");
        }
        if (expectedFurtherDays.scale() > 1
                || expectedFurtherDays.remainder(new BigDecimal("0.5")).signum() != 0) {
            throw new InvalidInput("/expectedFurtherDays", "must be a number of days or half days");
        }
        return expectedFurtherDays;
    }

    void requireNotAfter(LocalDate today) {
        if (from.isAfter(today)) {
            throw new InvalidInput("/from", "must not lie in the future");
        }
    }
}
