/** Pupils on a school's admission register: who they are, and when they joined and left. */
@NullMarked
package org.rollcall.attendance.pupil;

import org.jspecify.annotations.NullMarked;
