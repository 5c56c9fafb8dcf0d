/** A pupil's marks as the measures walk them: each one letter, at its place among the school's sessions. */
@NullMarked
package org.rollcall.attendance.threshold.mark;

import org.jspecify.annotations.NullMarked;
