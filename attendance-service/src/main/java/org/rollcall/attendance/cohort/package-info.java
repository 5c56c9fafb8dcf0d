/**
 * The lists of pupils that a school is asked for at an inspection, as of a day: who left, who is missing education, who attends part
 * of the time, who is persistently absent, at risk of exclusion or ill (Working together to improve school attendance; Education
 * inspection framework).
 */
@NullMarked
package org.rollcall.attendance.cohort;

import org.jspecify.annotations.NullMarked;
