/** Councils, schools and their calendars, pupils on roll and the marks in their registers. */
@NullMarked
package org.rollcall.attendance;

import org.jspecify.annotations.NullMarked;
