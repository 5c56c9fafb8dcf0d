package org.rollcall.attendance.school.detail;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** When the two sessions of a school day begin and end. Both beginnings are there; the directory refuses times without them. */
public record SessionTimes(
        @Nullable LocalTime morningStarts,
        @Nullable LocalTime morningEnds,
        @Nullable LocalTime afternoonStarts,
        @Nullable LocalTime afternoonEnds) {}
