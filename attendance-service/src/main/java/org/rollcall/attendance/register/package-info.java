/**
 * The attendance register: one pupil's marks at one school in one school year, and what they amount to. A mark is in {@code mark},
 * what others are told in {@code announcement}, older corrections in {@code filing}, and whose register it is in {@code year}.
 */
@NullMarked
package org.rollcall.attendance.register;

import org.jspecify.annotations.NullMarked;
