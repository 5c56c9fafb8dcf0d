/** The days that figures are asked for: a school year, a term, the latest school weeks, or any days of one year. */
@NullMarked
package org.rollcall.attendance.analysis.period;

import org.jspecify.annotations.NullMarked;
