/** Whose register it is: one pupil's, at one school, in one school year; and its marks for those who only read them. */
@NullMarked
package org.rollcall.attendance.register.year;

import org.jspecify.annotations.NullMarked;
