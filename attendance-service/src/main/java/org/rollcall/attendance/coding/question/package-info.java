/** What a school is asked about a mark, what it answers, and how the council judges the answer. */
@NullMarked
package org.rollcall.attendance.coding.question;

import org.jspecify.annotations.NullMarked;
