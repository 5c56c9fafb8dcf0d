/** What the council says of a school, in a file or by hand: each line read, checked, and held against what was known. */
@NullMarked
package org.rollcall.attendance.school.line;

import org.jspecify.annotations.NullMarked;
