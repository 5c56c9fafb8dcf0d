/** Schools of a council's area, and the calendar that each one keeps. */
@NullMarked
package org.rollcall.attendance.school;

import org.jspecify.annotations.NullMarked;
