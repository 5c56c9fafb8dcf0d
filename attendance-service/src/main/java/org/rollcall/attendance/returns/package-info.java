/**
 * What a school must tell the council about single pupils: who came, who left, who is continuously absent, who is ill for long
 * (SI 2024/208 reg. 13), each with the day by which it must be told.
 */
@NullMarked
package org.rollcall.attendance.returns;

import org.jspecify.annotations.NullMarked;
