package org.rollcall.attendance.school;

import java.time.LocalDate;
import org.rollcall.platform.calendar.SchoolCalendar;

/**
 * A change of a school's calendar after which what depends on it has not been judged again yet.
 *
 * @param before the calendar by which everything was judged last
 * @param cause the calendar that was published, or {@code SCHOOL} when the school's own record was changed
 */
public record Recalendaring(String id, LocalDate since, SchoolCalendar before, String cause, String by) {}
