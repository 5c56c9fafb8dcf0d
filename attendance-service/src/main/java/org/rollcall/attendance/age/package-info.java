/** Compulsory school age (Education Act 1996 s.8) and the year group that an age belongs to, as questions that others may ask. */
@NullMarked
package org.rollcall.attendance.age;

import org.jspecify.annotations.NullMarked;
