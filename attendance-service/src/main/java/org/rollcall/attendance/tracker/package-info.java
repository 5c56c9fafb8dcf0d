/**
 * The weekly tracker of a school: each pupil's attendance week by week, what the school was prompted to do, and the stage of
 * support that people chose (Working together to improve school attendance: support first; legal steps last).
 */
@NullMarked
package org.rollcall.attendance.tracker;

import org.jspecify.annotations.NullMarked;
