/**
 * The dates of one academic year, whose they are and whether they can be right: terms, half-terms, closures (Education Act
 * 1996 s.579; SI 1999/3181 reg 3).
 */
@NullMarked
package org.rollcall.attendance.calendar.date;

import org.jspecify.annotations.NullMarked;
