/** What brings a return about, whether it is asked for, and the day by which it must be sent (SI 2024/208 reg. 13). */
@NullMarked
package org.rollcall.attendance.returns.due;

import org.jspecify.annotations.NullMarked;
