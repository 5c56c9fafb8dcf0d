/**
 * The fifteen grounds of SI 2024/208 reg. 9(1), on which alone a name is taken off the admission register: their letters, what may
 * stand against each, and the days that grounds F, H and I count.
 */
@NullMarked
package org.rollcall.attendance.deletion.ground;

import org.jspecify.annotations.NullMarked;
