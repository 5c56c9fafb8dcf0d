/** What a caller sees of pupils and their attendance, put together for reading. */
@NullMarked
package org.rollcall.attendance.overview;

import org.jspecify.annotations.NullMarked;
