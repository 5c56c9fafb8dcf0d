/**
 * By when a pupil's common transfer file must follow to the next school (Education (Pupil Information) (England)
 * Regulations 2005 reg. 9).
 */
@NullMarked
package org.rollcall.attendance.pupil.transfer;

import org.jspecify.annotations.NullMarked;
