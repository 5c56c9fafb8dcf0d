/** The council itself: who it is, the topics on which its events travel, and the numbers that it may set for itself. */
@NullMarked
package org.rollcall.attendance.council;

import org.jspecify.annotations.NullMarked;
