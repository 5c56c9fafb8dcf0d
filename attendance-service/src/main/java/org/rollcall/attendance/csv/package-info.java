/** Reading a comma-separated file as it arrives, line by line and never whole. */
@NullMarked
package org.rollcall.attendance.csv;

import org.jspecify.annotations.NullMarked;
