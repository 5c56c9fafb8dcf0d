/**
 * What the marks amount to: attendance and absence by pupil, class, year group, cohort, weekday, session and week, for a school, its
 * council and the schools that it is compared with (Working together to improve school attendance; Education (Information About
 * Individual Pupils) (England) Regulations 2013).
 *
 * <p>A mark counts when the school had that session, the pupil was on its roll that day and the code was in force. Every pupil is
 * judged on the sessions possible for that pupil. Everything here can be made again from the registers, the roll and the calendars.
 */
@NullMarked
package org.rollcall.attendance.analysis;

import org.jspecify.annotations.NullMarked;
