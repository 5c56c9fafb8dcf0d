/** Compulsory school age, as questions that others may ask (Education Act 1996 s.8). */
@NullMarked
package org.rollcall.attendance.age;

import org.jspecify.annotations.NullMarked;
