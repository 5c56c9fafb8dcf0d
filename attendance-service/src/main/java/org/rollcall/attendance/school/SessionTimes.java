package org.rollcall.attendance.school;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** When the two sessions of a school day begin and end. */
record SessionTimes(
        LocalTime morningStarts,
        @Nullable LocalTime morningEnds,
        LocalTime afternoonStarts,
        @Nullable LocalTime afternoonEnds) {}
