/** Checks that look at each mark by itself. */
@NullMarked
package org.rollcall.attendance.coding.check.mark;

import org.jspecify.annotations.NullMarked;
