/** Which schools the council reviews week by week, and when the day of a week has come. */
@NullMarked
package org.rollcall.attendance.coding.programme;

import org.jspecify.annotations.NullMarked;
