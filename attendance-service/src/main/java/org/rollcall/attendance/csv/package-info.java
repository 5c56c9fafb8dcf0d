/** Reading a comma-separated file, or one of JSON lines, as it arrives, line by line and never whole. */
@NullMarked
package org.rollcall.attendance.csv;

import org.jspecify.annotations.NullMarked;
