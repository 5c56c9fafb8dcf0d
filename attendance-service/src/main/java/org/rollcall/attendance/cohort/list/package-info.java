/**
 * Who stands on which list, and why: for each list one rule, a pure function of what is known of a pupil as of a day (Working together
 * to improve school attendance; Education inspection framework).
 */
@NullMarked
package org.rollcall.attendance.cohort.list;

import org.jspecify.annotations.NullMarked;
