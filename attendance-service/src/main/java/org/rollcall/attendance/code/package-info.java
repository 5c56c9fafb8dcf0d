/** The national attendance codes, what each counts as, and the figures made of them (SI 2024/208 reg. 10). */
@NullMarked
package org.rollcall.attendance.code;

import org.jspecify.annotations.NullMarked;
