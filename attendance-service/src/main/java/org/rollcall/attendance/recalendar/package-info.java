/** What follows when the days on which a school meets have changed: its registers are judged again, and a report says what moved. */
@NullMarked
package org.rollcall.attendance.recalendar;

import org.jspecify.annotations.NullMarked;
