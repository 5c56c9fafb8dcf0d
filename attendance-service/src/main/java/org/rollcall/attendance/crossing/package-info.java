/** What the registers of this school year show crossed, for those who must act on it: a list, with the sessions and the provision. */
@NullMarked
package org.rollcall.attendance.crossing;

import org.jspecify.annotations.NullMarked;
