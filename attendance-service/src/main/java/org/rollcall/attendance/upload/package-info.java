/** What a school's system sends in a file: each line checked, the good kept, the bad sent back with the reason. */
@NullMarked
package org.rollcall.attendance.upload;

import org.jspecify.annotations.NullMarked;
