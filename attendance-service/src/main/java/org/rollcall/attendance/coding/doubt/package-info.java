/**
 * What the checks of coding ask about and what they look at: a doubt never says that a code is wrong, only that the school
 * should show why it is right (SI 2024/208 reg. 10; Working together to improve school attendance, attendance codes).
 */
@NullMarked
package org.rollcall.attendance.coding.doubt;

import org.jspecify.annotations.NullMarked;
