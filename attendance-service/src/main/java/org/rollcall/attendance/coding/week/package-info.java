/** What is looked at of a school's week: a sample that nobody chose, and the homes that had to be visited. */
@NullMarked
package org.rollcall.attendance.coding.week;

import org.jspecify.annotations.NullMarked;
