/** The attendance register: one pupil's marks at one school in one school year, and what they amount to. */
@NullMarked
package org.rollcall.attendance.register;

import org.jspecify.annotations.NullMarked;
