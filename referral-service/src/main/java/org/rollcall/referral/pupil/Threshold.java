package org.rollcall.referral.pupil;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The national threshold for a penalty notice, as attendance-service announced it. */
public record Threshold(LocalDate metOn, String session, LocalDate windowFirstWeek, int count) {

    Threshold movedTo(@Nullable LocalDate day, @Nullable String half) {
        return new Threshold(day == null ? metOn : day, half == null ? session : half, windowFirstWeek, count);
    }
}
