/**
 * Taking a name off the admission register: which ground of SI 2024/208 reg. 9(1) is relied on, whether it is met, what the council
 * says of it, and what others are told.
 */
@NullMarked
package org.rollcall.attendance.deletion;

import org.jspecify.annotations.NullMarked;
