package org.rollcall.attendance.pupil.circumstances;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A time during which a school thought a pupil at risk of exclusion, and what it did about it. */
public record ExclusionRisk(
        String schoolUrn,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate lastReviewedOn,
        @Nullable Note reason,
        @Nullable Note plan)
        implements OfSchool {}
