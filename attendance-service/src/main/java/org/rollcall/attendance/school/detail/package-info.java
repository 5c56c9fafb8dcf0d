/** What is known of a school beyond its name and number: phase and type, years taught, session times, trust, attendance lead. */
@NullMarked
package org.rollcall.attendance.school.detail;

import org.jspecify.annotations.NullMarked;
