/**
 * What is read of a school to check how its registers are coded: marks, pupils, calendar, and the numbers that the council
 * has set.
 */
@NullMarked
package org.rollcall.attendance.coding.reading;

import org.jspecify.annotations.NullMarked;
