/** Checks that look at many marks of a pupil: runs of days, patterns, and what a year comes to. */
@NullMarked
package org.rollcall.attendance.coding.check.run;

import org.jspecify.annotations.NullMarked;
