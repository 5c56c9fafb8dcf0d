/**
 * What is written down at each step of a deletion: the council's check and its challenge, the head teacher's decision, and the name
 * taken off on the day itself, never from a day that has passed (SI 2024/208 reg. 9).
 */
@NullMarked
package org.rollcall.attendance.deletion.step;

import org.jspecify.annotations.NullMarked;
