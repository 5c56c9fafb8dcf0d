package org.rollcall.attendance.pupil.circumstances;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A health need that keeps a pupil from school or from part of it (Education Act 1996 s.19; special category data). */
public record MedicalNeed(
        String schoolUrn,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate lastReviewedOn,
        @Nullable Note reason,
        @Nullable Note plan)
        implements OfSchool {}
