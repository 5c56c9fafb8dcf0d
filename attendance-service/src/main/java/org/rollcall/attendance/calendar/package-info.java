/**
 * When schools meet. A maintained school meets for 380 sessions, two a day, in a school year that begins with the first term after
 * July (Education Act 1996 s.579; SI 1999/3181 reg 3); the council sets the terms of its own schools, and governors and trusts those
 * of the others, so a school may differ from the council's calendar in any part of it.
 */
@NullMarked
package org.rollcall.attendance.calendar;

import org.jspecify.annotations.NullMarked;
