/**
 * A pupil's stays on schools' rolls, with year group and class (School Attendance (Pupil Registration) (England)
 * Regulations 2024, reg. 8).
 */
@NullMarked
package org.rollcall.attendance.pupil.stay;

import org.jspecify.annotations.NullMarked;
