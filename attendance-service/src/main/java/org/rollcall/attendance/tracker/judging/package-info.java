/**
 * What a pupil's marks say week by week, and what of it a school should be prompted about. Pure: marks, a calendar, a day and a
 * council's settings in; figures and findings out.
 */
@NullMarked
package org.rollcall.attendance.tracker.judging;

import org.jspecify.annotations.NullMarked;
