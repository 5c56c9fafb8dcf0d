/**
 * Pupils on a school's admission register (School Attendance (Pupil Registration) (England) Regulations 2024): who they are by number and
 * name, when they joined and left, where they live and with whom (Education Act 1996 s.576), and the circumstances that make a cohort.
 */
@NullMarked
package org.rollcall.attendance.pupil;

import org.jspecify.annotations.NullMarked;
