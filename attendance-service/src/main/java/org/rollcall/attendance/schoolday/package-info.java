/** School days and school weeks, as questions that others may ask (Education Act 1996 s.579). */
@NullMarked
package org.rollcall.attendance.schoolday;

import org.jspecify.annotations.NullMarked;
