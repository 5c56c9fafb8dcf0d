/** Code N, a reason not yet known, and by when it must be amended (SI 2024/208 reg. 10(7)-(9)). */
@NullMarked
package org.rollcall.attendance.coding.unexplained;

import org.jspecify.annotations.NullMarked;
