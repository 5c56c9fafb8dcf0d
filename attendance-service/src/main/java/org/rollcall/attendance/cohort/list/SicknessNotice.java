package org.rollcall.attendance.cohort.list;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A sickness return: that a pupil will miss fifteen days. */
public record SicknessNotice(
        String pupilId, LocalDate on, @Nullable LocalDate sentOn, boolean late) {}
