/** Term dates as lines of a file, gathered by calendar. */
@NullMarked
package org.rollcall.attendance.calendar.line;

import org.jspecify.annotations.NullMarked;
