/** What one entry of a roll says of a pupil, and what became of it. */
@NullMarked
package org.rollcall.attendance.pupil.roll;

import org.jspecify.annotations.NullMarked;
