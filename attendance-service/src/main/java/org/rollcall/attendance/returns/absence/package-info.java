/**
 * When absence obliges a school to tell the council: days in unbroken succession without authority, and days of sickness
 * (SI 2024/208 reg. 13).
 */
@NullMarked
package org.rollcall.attendance.returns.absence;

import org.jspecify.annotations.NullMarked;
