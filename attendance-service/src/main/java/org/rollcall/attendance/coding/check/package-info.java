/**
 * Automatic checks of how a register is coded: each a pure function over marks and their corrections, the school's calendar and the
 * pupil's record. A check never says that a code is wrong, only that the school should show why it is right (SI 2024/208 reg. 10;
 * Working together to improve school attendance, attendance codes).
 */
@NullMarked
package org.rollcall.attendance.coding.check;

import org.jspecify.annotations.NullMarked;
