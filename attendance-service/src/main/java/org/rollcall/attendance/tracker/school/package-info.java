/** A school as the tracker asks for it: its calendar, its registers, and the numbers that it or the council has set. */
@NullMarked
package org.rollcall.attendance.tracker.school;

import org.jspecify.annotations.NullMarked;
