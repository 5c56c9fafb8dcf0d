/** What a school enters on a pupil's record by hand, and everything that is wrong with it. */
@NullMarked
package org.rollcall.attendance.pupil.entry;

import org.jspecify.annotations.NullMarked;
