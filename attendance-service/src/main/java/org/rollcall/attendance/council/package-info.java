/** The council itself: who it is, and the topics on which its events travel. */
@NullMarked
package org.rollcall.attendance.council;

import org.jspecify.annotations.NullMarked;
