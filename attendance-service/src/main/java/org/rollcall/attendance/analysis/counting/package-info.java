/**
 * From a pupil's marks to what they come to: which half-days count, as what, and at which of two schools (Working together
 * to improve school attendance).
 */
@NullMarked
package org.rollcall.attendance.analysis.counting;

import org.jspecify.annotations.NullMarked;
