/** Days, weeks and periods counted as the law counts them; pure functions, no clock. */
@NullMarked
package org.rollcall.platform.calendar;

import org.jspecify.annotations.NullMarked;
